// The bar above the graph: form, heat map, direction, scopes, search, zoom, overview. It only says what the
// user wants; GraphPane does it.
#pragma once

#include <QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace qs::widgets {

class GraphToolBar : public QWidget {
    Q_OBJECT
public:
    explicit GraphToolBar(QWidget* parent = nullptr);

    void setMode(int mode);
    void setModeEnabled(int mode, bool enabled);
    void setHeat(bool on);
    void setHeatEnabled(bool enabled);
    void setRight(bool right);
    void setScopes(int deepest, int chosen, bool custom); // 0: nothing is collapsed
    void setZoom(double zoom);
    // Pixels for what is always shown.
    int leastWidth();
    bool mapOn() const;
    bool legendOn() const;

signals:
    void modeChosen(int mode);
    void heatToggled(bool on);
    void rightToggled(bool right);
    void scopeDepthChosen(int depth);
    void findRequested();
    void zoomInRequested();
    void zoomOutRequested();
    void zoomResetRequested();
    void fitRequested();
    void mapToggled(bool on);
    void legendToggled(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* add(const QString& iconName, const QString& tip);
    void addModes();
    void addLooks();
    void addZoom();
    void leave(int level); // 0: only what is always shown … kLevels: everything

    static constexpr int kLevels = 4;

    QButtonGroup* m_modes;
    QToolButton* m_heat = nullptr;
    QToolButton* m_right = nullptr;
    QToolButton* m_scopes = nullptr;
    QMenu* m_scopeMenu = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomLabel = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QToolButton* m_legend = nullptr;
    QToolButton* m_map = nullptr;
};

} // namespace qs::widgets
