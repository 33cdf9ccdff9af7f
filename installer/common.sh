# Shared by setup-and-test.sh and setup-and-run.sh (POSIX sh): package installation and building.
# Expects $root, the top of the sources.

say() { printf '\n== %s\n' "$*"; }

# install_packages [PACKAGE...]: installs what is missing of debian-packages.txt and of these; asks for nothing when all
# of it is there.
install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || {
        echo "This script installs Debian packages; on another system, build with cmake as README.md says." >&2
        exit 1
    }
    missing=""
    for package in $(sed 's/#.*//' "$root/installer/debian-packages.txt") "$@"; do
        case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" in
        "install ok installed") ;;
        *) missing="$missing $package" ;;
        esac
    done
    if [ -z "$missing" ]; then
        say "All packages are installed"
        return
    fi
    say "Installing:$missing"
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Run this as root, or install sudo: packages have to be installed." >&2
            exit 1
        }
        sudo="sudo"
    fi
    $sudo apt-get update
    # shellcheck disable=SC2086 # a list of words
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}

# build PRESET [TARGET...]: configures and builds into build/PRESET with all cores; everything, or the targets.
build() {
    preset=$1
    shift
    say "Configuring ($preset)"
    cmake --preset "$preset"
    say "Building with $(nproc) cores"
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@"
    else
        cmake --build --preset "$preset" --parallel "$(nproc)"
    fi
}
