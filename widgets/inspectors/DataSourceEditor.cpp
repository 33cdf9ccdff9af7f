#include "inspectors/DataSourceEditor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

#include "common/Theme.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/HintLabel.h"
#include "inspectors/OptionForm.h"
#include "inspectors/OptionTable.h"
#include "inspectors/PathField.h"
#include "models/FloatList.h"

namespace qs::widgets {

namespace {

struct SourceKind {
    const char* scheme; // before the colon of DatasetOptions::source; empty: no data
    const char* name;
    const char* firstLabel; // nullptr: no such field
    const char* secondLabel;
    bool folder; // the first field takes a folder
    const char* hint;
};

constexpr SourceKind kKinds[] = {
    {"", QT_TRANSLATE_NOOP("DataSourceEditor", "None (random frames)"), nullptr, nullptr, false,
     QT_TRANSLATE_NOOP("DataSourceEditor", "Ranges and errors found with random frames mean little.")},
    {"idx", QT_TRANSLATE_NOOP("DataSourceEditor", "IDX images and labels"),
     QT_TRANSLATE_NOOP("DataSourceEditor", "Images"), QT_TRANSLATE_NOOP("DataSourceEditor", "Labels"), false,
     QT_TRANSLATE_NOOP("DataSourceEditor", "The format of MNIST and Fashion-MNIST, compressed or not.")},
    {"npz", QT_TRANSLATE_NOOP("DataSourceEditor", "NPZ file"), QT_TRANSLATE_NOOP("DataSourceEditor", "File"),
     nullptr, false, QT_TRANSLATE_NOOP("DataSourceEditor", "Arrays x (samples) and, with labels, y.")},
    {"folder", QT_TRANSLATE_NOOP("DataSourceEditor", "Folder of pictures"),
     QT_TRANSLATE_NOOP("DataSourceEditor", "Folder"), nullptr, true,
     QT_TRANSLATE_NOOP("DataSourceEditor", "One sub-folder per class, or pictures without labels.")},
    {"cifar10", QT_TRANSLATE_NOOP("DataSourceEditor", "CIFAR-10"),
     QT_TRANSLATE_NOOP("DataSourceEditor", "Folder"), nullptr, true,
     QT_TRANSLATE_NOOP("DataSourceEditor", "The binary version of the data set.")},
    {"bin", QT_TRANSLATE_NOOP("DataSourceEditor", "Folder of raw tensors"),
     QT_TRANSLATE_NOOP("DataSourceEditor", "Folder"), nullptr, true,
     QT_TRANSLATE_NOOP("DataSourceEditor", "Raw float32 or uint8 files, one sample each, without labels.")},
};

QString text(const char* key) {
    return QCoreApplication::translate("DataSourceEditor", key);
}

// Name, explanation and default of the option table; returns the label.
QString describe(const char* key, QWidget* widget) {
    for (const OptionEntry& entry : optionTable()) {
        if (entry.key != QLatin1String(key)) continue;
        widget->setObjectName(QStringLiteral("option-") + entry.key);
        widget->setToolTip(entry.tipText());
        if (widget->accessibleName().isEmpty()) widget->setAccessibleName(entry.labelText());
        widget->setAccessibleDescription(entry.tipText());
        return entry.labelText();
    }
    return {};
}

const SourceKind& kindAt(int index) {
    return kKinds[static_cast<std::size_t>(std::max(index, 0))];
}

const QString kBetween = QStringLiteral(", ");

} // namespace

DataSourceEditor::DataSourceEditor(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_kindHint(new HintLabel(this)),
      m_pathHint(new HintLabel(this)) {
    auto* fields = new FieldGrid(this);
    fields->setColumnMinimumWidth(0, optionLabelWidth());
    for (const SourceKind& kind : kKinds)
        m_kind->addItem(text(kind.name), QLatin1String(kind.scheme));
    m_kind->setAccessibleName(tr("Kind of sample data"));
    fields->addField(describe("dataset", m_kind), m_kind);
    fields->addBelow(m_kindHint);
    m_first = makePathRow(*fields);
    m_second = makePathRow(*fields);
    fields->addBelow(m_pathHint);
    // Made behind the path fields: the Tab key goes from one to the next in the order of their making.
    m_mean = new QLineEdit(this);
    m_std = new QLineEdit(this);
    m_meanHint = new HintLabel(this);
    m_mean->setPlaceholderText(tr("one number, or one per channel"));
    m_std->setPlaceholderText(tr("one number, or one per channel"));
    m_meanLabel = fields->addField(describe("mean", m_mean), m_mean);
    m_stdLabel = fields->addField(describe("std", m_std), m_std);
    for (QLineEdit* edit : {m_mean, m_std}) {
        connect(edit, &QLineEdit::textChanged, this, &DataSourceEditor::validate);
    }
    fields->addBelow(m_meanHint);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataSourceEditor::showKind);
    connect(m_first.edit, &QLineEdit::editingFinished, this, &DataSourceEditor::guessLabels);
    showKind();
}

DataSourceEditor::PathRow DataSourceEditor::makePathRow(FieldGrid& fields) {
    PathRow path;
    path.field = new PathField(this);
    path.edit = path.field->edit();
    path.edit->setMinimumWidth(80);
    path.label = fields.addField(QString(), path.field);
    path.label->setBuddy(path.edit);
    connect(path.field, &PathField::browseRequested, this, [this, path] { browse(path); });
    connect(path.edit, &QLineEdit::textChanged, this, &DataSourceEditor::validate);
    return path;
}

void DataSourceEditor::browse(const PathRow& path) {
    auto* dialog = new QFileDialog(this, tr("Sample data"), QFileInfo(path.edit->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kindAt(m_kind->currentIndex()).folder ? QFileDialog::Directory
                                                              : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, edit = path.edit](const QString& file) {
        edit->setText(file);
        guessLabels();
    });
    dialog->open();
}

// train-images-idx3-ubyte.gz has its labels beside it in train-labels-idx1-ubyte.gz.
void DataSourceEditor::guessLabels() {
    if (m_kind->currentData() != QLatin1String("idx") || !m_second.edit->text().isEmpty()) return;
    const QFileInfo images(m_first.edit->text());
    QString name = images.fileName();
    name.replace(QLatin1String("images"), QLatin1String("labels"))
        .replace(QLatin1String("idx3"), QLatin1String("idx1"));
    const QString labels = images.path() + QLatin1Char('/') + name;
    if (name != images.fileName() && QFileInfo(labels).isFile()) m_second.edit->setText(labels);
}

void DataSourceEditor::showKind() {
    const SourceKind& kind = kindAt(m_kind->currentIndex());
    const auto show = [](PathRow& path, const char* label) {
        path.field->setVisible(label != nullptr);
        path.label->setVisible(label != nullptr);
        if (label) path.label->setText(text(label));
        path.field->setName(path.label->text());
    };
    show(m_first, kind.firstLabel);
    show(m_second, kind.secondLabel);
    const bool normalized = hasSource();
    for (QWidget* widget : {static_cast<QWidget*>(m_meanLabel), static_cast<QWidget*>(m_stdLabel),
                            static_cast<QWidget*>(m_mean), static_cast<QWidget*>(m_std)}) {
        widget->setVisible(normalized);
    }
    m_kindHint->setHint(text(kind.hint), hasSource() ? HintLabel::Tone::Muted : HintLabel::Tone::Warn);
    validate();
}

bool DataSourceEditor::hasSource() const {
    return kindAt(m_kind->currentIndex()).scheme[0] != 0;
}

QString DataSourceEditor::checkPaths() const {
    const SourceKind& kind = kindAt(m_kind->currentIndex());
    const auto check = [&](const PathRow& path, const char* label, bool folder) -> QString {
        if (!label) return {};
        const QString name = path.edit->text().trimmed();
        if (name.isEmpty()) return tr("%1: nothing chosen yet.").arg(text(label));
        const QFileInfo info(name);
        if (folder && !info.isDir()) return tr("%1: there is no such folder.").arg(text(label));
        if (!folder && !info.isFile()) return tr("%1: there is no such file.").arg(text(label));
        // "idx:IMAGES,LABELS" is taken apart at the comma.
        if (kind.secondLabel && name.contains(QLatin1Char(',')))
            return tr("%1: a comma in the path cannot be used here.").arg(text(label));
        return {};
    };
    const QString first = check(m_first, kind.firstLabel, kind.folder);
    return first.isEmpty() ? check(m_second, kind.secondLabel, false) : first;
}

QString DataSourceEditor::checkNormalization() const {
    if (!hasSource()) return {};
    const auto mean = parseFloats(m_mean->text());
    const auto std = parseFloats(m_std->text());
    if (!mean) return tr("Mean: numbers, separated by commas, are expected.");
    if (!std) return tr("Standard deviation: numbers, separated by commas, are expected.");
    if (std::any_of(std->begin(), std->end(), [](float value) { return value <= 0; })) {
        return tr("Standard deviation: it must be greater than zero.");
    }
    if (mean->size() > 1 && std->size() > 1 && mean->size() != std->size()) {
        return tr("Mean has %1 channels, standard deviation %2.").arg(mean->size()).arg(std->size());
    }
    return {};
}

void DataSourceEditor::validate() {
    if (m_loading) return;
    const QString paths = checkPaths();
    const QString numbers = checkNormalization();
    const bool untouched = m_first.edit->text().isEmpty(); // nobody has done anything wrong yet
    m_pathHint->setHint(paths, untouched ? HintLabel::Tone::Muted : HintLabel::Tone::Bad);
    m_meanHint->setHint(numbers, HintLabel::Tone::Bad);
    m_problem = paths.isEmpty() ? numbers : paths;
    emit changed();
}

void DataSourceEditor::setOptions(const data::DatasetOptions& options) {
    m_loading = true;
    m_kept = options;
    const QString source = QString::fromStdString(options.source);
    const qsizetype colon = source.indexOf(QLatin1Char(':'));
    const QString scheme = source.left(std::max<qsizetype>(colon, 0));
    const QString rest = source.mid(colon + 1);
    const int index = std::max(0, m_kind->findData(scheme));
    const qsizetype comma = kindAt(index).secondLabel ? rest.indexOf(QLatin1Char(',')) : -1;
    m_first.edit->setText(index == 0 ? QString() : rest.left(comma));
    m_second.edit->setText(comma < 0 ? QString() : rest.mid(comma + 1));
    m_mean->setText(floatsText(options.mean, kBetween));
    m_std->setText(floatsText(options.std, kBetween));
    m_kind->setCurrentIndex(index);
    m_loading = false;
    showKind();
}

data::DatasetOptions DataSourceEditor::options() const {
    data::DatasetOptions options = m_kept;
    const SourceKind& kind = kindAt(m_kind->currentIndex());
    options.source.clear();
    if (hasSource()) {
        QString source = QLatin1String(kind.scheme) + QLatin1Char(':') + m_first.edit->text().trimmed();
        if (kind.secondLabel) source += QLatin1Char(',') + m_second.edit->text().trimmed();
        options.source = source.toStdString();
    }
    options.mean = parseFloats(m_mean->text()).value_or(std::vector<float>{});
    options.std = parseFloats(m_std->text()).value_or(std::vector<float>{});
    return options;
}

} // namespace qs::widgets
