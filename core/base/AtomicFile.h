// Files and folders that are either whole or not there: written under a temporary name beside the target,
// then renamed. A job that is cancelled or killed leaves the old output as it was.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <system_error>

#include "base/FolderLock.h"
#include "base/Result.h"

namespace qs {

// Writes, syncs and renames. Error "write-failed" names the file and the system's reason.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

// A folder that is built beside its target and takes its place with commit(). Without commit the destructor
// removes what was built.
class AtomicFolder {
public:
    // Makes `<target>.tmp-XXXXXX` (and missing parents of target). Error "write-failed", also when target is
    // no folder.
    static Result<AtomicFolder> create(const std::filesystem::path& target);
    AtomicFolder(AtomicFolder&& other) noexcept;
    AtomicFolder& operator=(AtomicFolder&&) = delete;
    ~AtomicFolder();

    const std::filesystem::path& staging() const { return m_staging; }
    // A file below the staging folder; `name` is relative and may hold sub-folders, which are made.
    Result<void> write(const std::string& name, std::string_view bytes);
    // Takes the target's place in one step where the system can exchange folders. Entries of the old folder
    // for which `isOurs` is false are not ours to delete: they are carried over, unless the new folder has
    // the same name. After an error the old folder is as it was; should even that fail, the message names the
    // folder in which what it held is kept.
    // Clears up behind processes that were killed on the way to this target: their staging folders go; what
    // in them is not ours (the process died between the exchange and carrying it over) comes back first.
    Result<void> commit(const std::function<bool(const std::string& entry)>& isOurs);

private:
    AtomicFolder(std::filesystem::path target, std::filesystem::path staging, FolderLock lock)
        : m_target(std::move(target)), m_staging(std::move(staging)), m_lock(std::move(lock)) {}
    Result<void> carryOver(const std::function<bool(const std::string&)>& isOurs);
    Result<void> replaceEntries(const std::function<bool(const std::string&)>& isOurs);
    Diagnostic keepStaging(const std::error_code& reason);
    void clearLeftovers(const std::function<bool(const std::string&)>& isOurs) const;

    std::filesystem::path m_target;
    std::filesystem::path m_staging; // empty once committed, kept for the user or moved from
    FolderLock m_lock;               // of the staging folder, while this process lives
};

} // namespace qs
