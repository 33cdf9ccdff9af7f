// One change of the options on the undo stack. Changes of the same option shortly after each other (typing, a
// slider) are one.
#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>
#include <functional>

#include "inspectors/OptionTable.h"

namespace qs::app {

class OptionsCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const widgets::CompileSettings&)>;
    OptionsCommand(widgets::CompileSettings before, widgets::CompileSettings after, Apply apply);

    int id() const override { return 1; }
    void undo() override { m_apply(m_before); }
    void redo() override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    QStringList changedKeys() const;

    widgets::CompileSettings m_before, m_after;
    Apply m_apply;
    QElapsedTimer m_age;
    bool m_fresh = true; // pushed just now: the options are there already
};

} // namespace qs::app
