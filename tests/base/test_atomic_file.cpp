#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <unistd.h>

#include "base/AtomicFile.h"

namespace fs = std::filesystem;
using namespace qs;

namespace {

std::string slurp(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}
void spit(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}
std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}
bool ours(const std::string& name) {
    return name.rfind("ours", 0) == 0;
}

// Below `root`, a folder whose path has `length` bytes.
fs::path deepFolder(fs::path folder, std::size_t length) {
    while (folder.string().size() + 1 < length) {
        folder /= std::string(std::min<std::size_t>(200, length - folder.string().size() - 1), 'd');
        fs::create_directory(folder);
    }
    return folder;
}
// An entry that can be made in the folder, but not moved to one whose name is longer: the path is too long.
std::string unmovableName(const fs::path& folder, const std::string& start) {
    constexpr std::size_t kLongestPath = 4095;
    return start + std::string(kLongestPath - 1 - folder.string().size() - start.size(), 'n');
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT
    fs::path m_root;
    std::unique_ptr<QTemporaryDir> m_dir;
private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
    }

    void fileIsReplacedWhole() {
        const fs::path file = m_root / "a.txt";
        QVERIFY(writeFileAtomically(file, "one").ok());
        QVERIFY(writeFileAtomically(file, "two").ok());
        QCOMPARE(slurp(file), std::string("two"));
        QCOMPARE(entries(m_root), std::size_t{1});
        struct stat s {};
        QCOMPARE(::stat(file.c_str(), &s), 0);
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(static_cast<unsigned>(s.st_mode & 0777u), static_cast<unsigned>(0666u & ~mask));
    }

    void failureLeavesNothing() {
        const auto missing = writeFileAtomically(m_root / "no" / "a.txt", "x");
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, std::string("write-failed"));
        fs::create_directory(m_root / "folder");
        QVERIFY(!writeFileAtomically(m_root / "folder", "x").ok());
        QCOMPARE(entries(m_root), std::size_t{1});
    }

    void linkStaysALink() {
        spit(m_root / "real", "old");
        fs::create_symlink(m_root / "real", m_root / "link");
        QVERIFY(writeFileAtomically(m_root / "link", "new").ok());
        QVERIFY(fs::is_symlink(m_root / "link"));
        QCOMPARE(slurp(m_root / "real"), std::string("new"));
    }

    void folderAppearsWithCommit() {
        const fs::path target = m_root / "x" / "out";
        {
            auto folder = AtomicFolder::create(target);
            QVERIFY(folder.ok());
            QVERIFY(folder->write("ours1", "1").ok());
            QVERIFY(folder->write("sub/ours2", "2").ok());
            QVERIFY(!fs::exists(target));
            QVERIFY(folder->commit(ours).ok());
        }
        QCOMPARE(slurp(target / "ours1"), std::string("1"));
        QCOMPARE(slurp(target / "sub" / "ours2"), std::string("2"));
        QCOMPARE(entries(m_root / "x"), std::size_t{1});
    }

    void droppedFolderLeavesTheOldOne() {
        fs::create_directory(m_root / "out");
        spit(m_root / "out" / "ours1", "old");
        {
            auto folder = AtomicFolder::create(m_root / "out");
            QVERIFY(folder.ok() && folder->write("ours1", "new").ok());
        }
        QCOMPARE(slurp(m_root / "out" / "ours1"), std::string("old"));
        QCOMPARE(entries(m_root), std::size_t{1});
    }

    void foreignFilesAreCarriedOver() {
        const fs::path out = m_root / "out";
        fs::create_directories(out / "mine");
        spit(out / "mine" / "notes", "n");
        spit(out / "ours_old", "stale");
        spit(out / "ours1", "old");
        auto folder = AtomicFolder::create(out);
        QVERIFY(folder.ok() && folder->write("ours1", "new").ok());
        QVERIFY(folder->commit(ours).ok());
        QCOMPARE(slurp(out / "ours1"), std::string("new"));
        QCOMPARE(slurp(out / "mine" / "notes"), std::string("n"));
        QVERIFY(!fs::exists(out / "ours_old"));
        QCOMPARE(entries(m_root), std::size_t{1});
    }

    void workingFolderKeepsItsIdentity() {
        const fs::path before = fs::current_path(), out = m_root / "cwd";
        fs::create_directory(out);
        spit(out / "ours1", "old");
        spit(out / "notes", "n");
        fs::current_path(out);
        auto folder = AtomicFolder::create(".");
        const bool done = folder.ok() && folder->write("ours2", "2").ok() && folder->commit(ours).ok();
        std::error_code ec;
        const bool stillThere =
            fs::exists("notes", ec) && fs::exists("ours2", ec) && !fs::exists("ours1", ec);
        fs::current_path(before);
        QVERIFY(done);
        QVERIFY(stillThere);
        QCOMPARE(entries(m_root), std::size_t{1});
    }

    void foreignFilesThatCannotBeMovedStay() {
        const fs::path out = deepFolder(m_root, 3900), unmovable = out / unmovableName(out, "mine");
        spit(out / "ours1", "old");
        spit(out / "notes", "n");
        spit(unmovable, "m");
        QVERIFY(fs::exists(unmovable));
        {
            auto folder = AtomicFolder::create(out);
            QVERIFY(folder.ok() && folder->write("ours1", "new").ok());
            const auto done = folder->commit(ours);
            QVERIFY(!done.ok());
            QCOMPARE(done.error().code, std::string("write-failed"));
        }
        QCOMPARE(slurp(out / "ours1"), std::string("old"));
        QCOMPARE(slurp(out / "notes"), std::string("n"));
        QCOMPARE(slurp(unmovable), std::string("m"));
        QCOMPARE(entries(out), std::size_t{3});
        QCOMPARE(entries(out.parent_path()), std::size_t{1});
    }

    void entriesThatCannotBeReplacedStay() {
        const fs::path before = fs::current_path(), out = deepFolder(m_root, 3900);
        const fs::path unmovable = out / unmovableName(out, "ours");
        for (const char* name : {"ours1", "ours2", "ours3", "notes"})
            spit(out / name, "old");
        spit(unmovable, "m");
        fs::current_path(out); // entry by entry then
        bool refused = false;
        {
            auto folder = AtomicFolder::create(out);
            bool written = folder.ok();
            for (const char* name : {"ours1", "ours2", "ours3", "ours4"})
                written = written && folder->write(name, "new").ok();
            refused = written && !folder->commit(ours).ok();
        }
        fs::current_path(before);
        QVERIFY(refused);
        for (const char* name : {"ours1", "ours2", "ours3", "notes"})
            QCOMPARE(slurp(out / name), std::string("old"));
        QCOMPARE(slurp(unmovable), std::string("m"));
        QCOMPARE(entries(out), std::size_t{5});
        QCOMPARE(entries(out.parent_path()), std::size_t{1});
    }

    void leftoversOfKilledProcessesGo() {
        const fs::path out = m_root / "out", dead = m_root / "out.tmp-00beef";
        fs::create_directory(dead);
        spit(dead / "ours1", "half");
        // Killed after the exchange: the user's files wait in the old folder.
        fs::create_directories(m_root / "out.tmp-0c0ffe" / "mine");
        spit(m_root / "out.tmp-0c0ffe" / "ours1", "old");
        spit(m_root / "out.tmp-0c0ffe" / "mine" / "notes", "n");
        auto folder = AtomicFolder::create(out);
        QVERIFY(folder.ok() && folder->write("ours1", "new").ok());
        QVERIFY(fs::exists(dead)); // nothing goes before there is something new
        QVERIFY(folder->commit(ours).ok());
        QCOMPARE(slurp(out / "ours1"), std::string("new"));
        QCOMPARE(slurp(out / "mine" / "notes"), std::string("n"));
        QCOMPARE(entries(m_root), std::size_t{1});
    }

    void whatIsNoLeftoverStays() {
        const fs::path out = m_root / "out", elsewhere = m_root / "elsewhere";
        fs::create_directories(elsewhere);
        spit(elsewhere / "ours1", "e");
        fs::create_directory_symlink(elsewhere, m_root / "out.tmp-00beef");
        fs::create_directory(m_root / "out.tmp-backup");
        fs::create_directory(m_root / "out.tmp-0000001");
        fs::create_directory(m_root / "other.tmp-00beef");
        fs::create_directories(m_root / "out.tmp-00dead" / ".old"); // died while it set entries aside
        fs::create_directory(m_root / "out.tmp-0c0ffe");
        spit(m_root / "out.tmp-0c0ffe" / "notes", "theirs");
        auto alive = AtomicFolder::create(out);
        QVERIFY(alive.ok() && alive->write("ours1", "later").ok());
        for (const char* text : {"one", "two"}) { // without and with an old folder
            auto folder = AtomicFolder::create(out);
            QVERIFY(folder.ok() && folder->write("ours1", text).ok() && folder->write("notes", text).ok());
            QVERIFY(folder->commit(ours).ok());
        }
        QCOMPARE(slurp(elsewhere / "ours1"), std::string("e"));
        QCOMPARE(slurp(m_root / "out.tmp-0c0ffe" / "notes"), std::string("theirs")); // out has notes
        QCOMPARE(slurp(out / "notes"), std::string("two"));
        QCOMPARE(entries(m_root), std::size_t{9});
        QVERIFY(alive->commit(ours).ok());
        QCOMPARE(slurp(out / "ours1"), std::string("later"));
        QCOMPARE(entries(m_root), std::size_t{8});
    }

    void aFileIsNoFolder() {
        spit(m_root / "file", "x");
        QVERIFY(!AtomicFolder::create(m_root / "file").ok());
        QCOMPARE(entries(m_root), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
