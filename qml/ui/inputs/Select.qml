// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One of many, opened when needed. Up to five options are better as RadioGroup.
FieldFrame {
    id: root

    property var model: null
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    readonly property string currentText: d.textAt(box.currentIndex, d.wording, box.currentText)
    readonly property alias currentValue: box.currentValue
    //: In a field in which nothing has been chosen yet.
    property string placeholder: qsTr("Choose")

    // The person chose.
    signal chosen(int index)

    // A list may change under a choice: what was chosen stays chosen wherever it stands now, or is chosen no more. Never
    // does another take its place.
    function follow(): void {
        const value = d.value;
        d.isFollowing = true;
        if (box.model !== root.model)
            box.model = root.model; // which chooses the first by itself
        box.currentIndex = value === undefined ? -1 : box.indexOfValue(value);
        d.isFollowing = false;
        d.remember();
    }

    onModelChanged: root.follow()
    Component.onCompleted: d.remember()

    QtObject {
        id: d

        property var value: undefined
        property bool isFollowing: false
        /// Goes up when a row says something else, of which the box itself tells nobody.
        property int wording: 0

        function remember(): void {
            if (!d.isFollowing)
                d.value = box.currentIndex < 0 ? undefined : box.valueAt(box.currentIndex);
        }
        function textAt(index: int, wording: int, text: string): string { return index < 0 ? text : box.textAt(index) }
    }
    ModelWatch {
        model: root.model
        onMoved: root.follow()
        onReworded: ++d.wording
    }

    T.ComboBox {
        id: box

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        currentIndex: -1
        font: Theme.type.body
        focus: true
        hoverEnabled: true
        onActivated: index => root.chosen(index)
        onCurrentIndexChanged: d.remember()

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label !== "" ? root.label : root.placeholder
        Accessible.description: root.spokenHint
        Accessible.onPressAction: box.popup.open()

        contentItem: RowLayout {
            spacing: Theme.space.s

            Label {
                Layout.fillWidth: true
                text: box.currentIndex < 0 ? root.placeholder : root.currentText
                muted: box.currentIndex < 0
                elide: Text.ElideRight
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Icon {
                name: "chevron-down"
                color: Theme.color.inkMuted
            }
        }

        background: FieldFace {
            focused: box.visualFocus || box.popup.visible
            hovered: box.hovered
            wrong: root.hasError
        }

        delegate: MenuRow {
            id: option

            required property int index

            width: ListView.view ? ListView.view.width : implicitWidth
            text: d.textAt(option.index, d.wording, "")
            highlighted: box.highlightedIndex === option.index
            checkable: true
            checked: box.currentIndex === option.index
        }

        popup: SelectPopup {
            y: box.height + Theme.space.xs
            width: box.width
            model: box.delegateModel
            currentIndex: box.highlightedIndex
        }
    }
}
