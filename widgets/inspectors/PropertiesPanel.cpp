#include "inspectors/PropertiesPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

#include "common/CoreText.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "inspectors/PropertyDelegate.h"
#include "models/GraphProperties.h"
#include "models/PropertyModel.h"
#include "models/QuantizerText.h"
#include "plots/ScalePlot.h"

namespace qs::widgets {

namespace {

// Lets a label break a path-like name behind its separators.
QString breakable(const QString& name) {
    QString text;
    for (const QChar ch : name) {
        text += ch;
        if (QStringLiteral("/._:").contains(ch)) text += QChar(0x200B);
    }
    return text;
}

// "7-bit" does not break behind its hyphen.
QString unbroken(QString sentence) {
    static const QRegularExpression hyphen(QStringLiteral("(?<=\\d)-(?=\\p{L})"));
    return sentence.replace(hyphen, QString(QChar(0x2011)));
}

// Of the file, not of this run.
bool isTrained(const std::pair<QString, const Quantizer*>& quantizer) {
    const QuantizerKind kind = quantizer.second->kind;
    return kind != QuantizerKind::Calibrated && kind != QuantizerKind::Inherited;
}

QFrame* makeCard() {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kMedium);
    layout->setSpacing(Spacing::kTiny);
    return card;
}

QLabel* makeTitle(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", "title");
    return label;
}

} // namespace

PropertiesPanel::PropertiesPanel(SelectionBus& bus, QWidget* parent)
    : QWidget(parent), m_bus(bus), m_model(new PropertyModel(this)), m_stack(new QStackedWidget(this)),
      m_emptyText(new QLabel(m_stack)) {
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMargin(Spacing::kHuge);
    m_emptyText->setProperty("role", "muted");
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildContent(scroll->viewport()));
    m_stack->addWidget(m_emptyText);
    m_stack->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_bus, &SelectionBus::selectionChanged, this, &PropertiesPanel::onSelection);
    onSelection();
}

QWidget* PropertiesPanel::buildContent(QWidget* parent) {
    auto* content = new QWidget(parent);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Spacing::kMedium, Spacing::kMedium, Spacing::kMedium, Spacing::kMedium);
    layout->setSpacing(Spacing::kMedium);
    layout->addLayout(buildHeader());
    layout->addWidget(buildExplanation());
    m_scaleCard = makeCard();
    m_scaleTitle = makeTitle(QString());
    m_scales = new ScalePlot;
    m_scales->setFixedHeight(130);
    m_scaleCard->layout()->addWidget(m_scaleTitle);
    m_scaleCard->layout()->addWidget(m_scales);
    layout->addWidget(m_scaleCard);
    buildTree();
    auto* treeCard = makeCard();
    treeCard->layout()->setContentsMargins(Spacing::kMedium - Spacing::kTiny, 0, Spacing::kSmall,
                                           Spacing::kSmall);
    treeCard->layout()->addWidget(m_tree);
    layout->addWidget(treeCard);
    layout->addStretch(1);
    return content;
}

QLayout* PropertiesPanel::buildHeader() {
    m_kind = new QLabel;
    m_kind->setProperty("role", "muted");
    m_name = makeTitle(QString());
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = new QToolButton;
    copy->setProperty("flat", true);
    copy->setIcon(icon(QStringLiteral("copy"), IconTone::Muted));
    copy->setToolTip(tr("Copy the name"));
    copy->setAccessibleName(tr("Copy the name"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_bus.current().name); });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_kind);
    texts->addWidget(m_name);
    auto* header = new QHBoxLayout;
    header->setSpacing(Spacing::kSmall);
    header->addLayout(texts, 1);
    header->addWidget(copy, 0, Qt::AlignTop);
    return header;
}

QWidget* PropertiesPanel::buildExplanation() {
    m_card = makeCard();
    m_explanation = new QLabel;
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->layout()->addWidget(m_explanation);
    return m_card;
}

void PropertiesPanel::buildTree() {
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PropertyDelegate(m_tree));
    m_tree->setAccessibleName(tr("Properties"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFocusPolicy(Qt::StrongFocus);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole panel scrolls
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &PropertiesPanel::follow);
    connect(m_tree, &QTreeView::activated, this, &PropertiesPanel::follow);
    connect(m_tree, &QTreeView::entered, this, [this](const QModelIndex& index) {
        m_tree->viewport()->setCursor(PropertyDelegate::isLink(index) ? Qt::PointingHandCursor
                                                                      : Qt::ArrowCursor);
    });
}

void PropertiesPanel::setGraphs(std::shared_ptr<const Graph> graph, std::shared_ptr<const Graph> fallback,
                                QHash<QString, QString> floatLayers) {
    m_graph = std::move(graph);
    m_fallback = std::move(fallback);
    m_floatLayers = std::move(floatLayers);
    onSelection();
}

void PropertiesPanel::onSelection() {
    const Selection& selection = m_bus.current();
    const bool found = (m_graph && showSelection(*m_graph, selection)) ||
                       (m_fallback && showSelection(*m_fallback, selection));
    m_stack->setCurrentIndex(found ? 1 : 0);
    if (found) return;
    if (!m_graph && !m_fallback)
        m_emptyText->setText(tr("Open a model to see what its nodes and tensors are."));
    else if (selection.kind == Selection::Kind::None)
        m_emptyText->setText(tr("Select a node or a tensor to see its properties."));
    else
        m_emptyText->setText(tr("“%1” is not part of this graph.").arg(breakable(selection.name)));
}

bool PropertiesPanel::showSelection(const Graph& graph, const Selection& selection) {
    const std::string name = selection.name.toStdString();
    if (selection.kind == Selection::Kind::Node) {
        const NodeId id = graph.findNode(name);
        if (!graph.alive(id)) return false;
        showNode(graph, id);
    } else if (selection.kind == Selection::Kind::Tensor) {
        const ValueId id = graph.findValue(name);
        if (!id.valid()) return false;
        showValue(graph, id);
    } else {
        return false;
    }
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    fitTree();
    return true;
}

void PropertiesPanel::showNode(const Graph& graph, NodeId id) {
    const Node& node = graph.node(id);
    m_kind->setText(tr("Node · %1").arg(QString::fromStdString(node.op)));
    m_name->setText(breakable(QString::fromStdString(node.name)));
    m_model->setSections(nodeProperties(graph, id));
    std::vector<std::pair<QString, const Quantizer*>> quantizers;
    const auto collect = [&](const std::vector<ValueId>& ids, const QString& one, const QString& numbered) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i].valid() || !graph.value(ids[i]).quantizer) continue;
            const Quantizer& q = *graph.value(ids[i]).quantizer;
            const QString title = ids.size() > 1 ? numbered.arg(i) : one;
            quantizers.emplace_back(q.role == QuantizerRole::Activation ? title : QString(), &q);
        }
    };
    collect(node.outputs, tr("Output"), tr("Output %1"));
    collect(node.inputs, tr("Input"), tr("Input %1"));
    explain(quantizers, m_floatLayers.value(QString::fromStdString(node.name)));
}

void PropertiesPanel::showValue(const Graph& graph, ValueId id) {
    const Value& value = graph.value(id);
    m_kind->setText(tr("Tensor · %1").arg(typeText(value)));
    m_name->setText(breakable(QString::fromStdString(value.name)));
    m_model->setSections(valueProperties(graph, id));
    if (value.quantizer)
        explain({{QString(), &*value.quantizer}});
    else
        explain({});
}

void PropertiesPanel::explain(const std::vector<std::pair<QString, const Quantizer*>>& quantizers,
                              const QString& floatReason) {
    QString html;
    const auto addTitle = [&](const QString& title) {
        html += QStringLiteral("<p style='margin-top:%1px; margin-bottom:0'><b>%2</b></p>")
                    .arg(html.isEmpty() ? 0 : Spacing::kLarge)
                    .arg(title);
    };
    const auto addSentence = [&](const QString& sentence) {
        html += QStringLiteral("<p style='margin-top:%1px; margin-bottom:0; line-height:115%'>%2</p>")
                    .arg(Spacing::kTiny + 1)
                    .arg(unbroken(sentence).toHtmlEscaped());
    };
    if (!floatReason.isEmpty()) {
        addTitle(tr("Left in float").toHtmlEscaped());
        addSentence(tr("This run computes the layer with real numbers: %1.").arg(coreText(floatReason)));
        if (std::any_of(quantizers.begin(), quantizers.end(), isTrained))
            addSentence(tr("Trained quantizers round its weights and its output all the same."));
    }
    const Quantizer* perChannel = nullptr;
    for (const auto& [where, quantizer] : quantizers) {
        const QString role = roleText(quantizer->role);
        QString title =
            where.isEmpty() ? role : tr("%1: %2", "input or output, kind of tensor").arg(where, role);
        title[0] = title[0].toUpper();
        const QString badge = QString::fromStdString(quantizer->badge()).toHtmlEscaped();
        addTitle(QStringLiteral("%1 &nbsp;%2").arg(title.toHtmlEscaped(), badge));
        for (const QString& sentence : explainQuantizer(*quantizer))
            addSentence(sentence);
        if (quantizer->perChannel() && !perChannel) perChannel = quantizer;
    }
    m_explanation->setText(html);
    m_card->setVisible(!html.isEmpty());
    m_scaleCard->setVisible(perChannel != nullptr);
    if (perChannel) {
        m_scaleTitle->setText(tr("Scale of each channel (%1)").arg(roleText(perChannel->role)));
        m_scales->setScales(perChannel->scale);
    }
}

QString PropertiesPanel::explanation() const {
    return m_explanation->text();
}

void PropertiesPanel::follow(const QModelIndex& index) {
    const QString node = index.data(NodeRole).toString();
    const QString tensor = index.data(TensorRole).toString();
    if (!node.isEmpty())
        m_bus.select(Selection::node(node), this);
    else if (!tensor.isEmpty())
        m_bus.select(Selection::tensor(tensor), this);
}

// The tree is as high as its rows, so that only the panel scrolls; rows are as high as the columns are
// narrow.
void PropertiesPanel::fitTree() {
    int names = 0;
    QStyleOptionViewItem option;
    option.font = m_tree->font();
    forEachRow([&](const QModelIndex& row) {
        if (row.parent().isValid())
            names = std::max(names, m_tree->itemDelegate()->sizeHint(option, row).width());
    });
    m_tree->header()->resizeSection(0, std::clamp(names + Spacing::kSmall, 80, 140));
    fitHeight();
}

// Another width breaks the values elsewhere. Queued: the header is only about to stretch its columns.
bool PropertiesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PropertiesPanel::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PropertiesPanel::fitHeight() {
    int height = 0;
    QStyleOptionViewItem option;
    option.font = m_tree->font();
    option.widget = m_tree;
    forEachRow(
        [&](const QModelIndex& row) { height += m_tree->itemDelegate()->sizeHint(option, row).height(); });
    m_tree->doItemsLayout();
    m_tree->setFixedHeight(height + 2 * m_tree->frameWidth());
}

template <class Visit>
void PropertiesPanel::forEachRow(const Visit& visit) const {
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        visit(parent);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            visit(m_model->index(row, 0, parent));
    }
}

} // namespace qs::widgets
