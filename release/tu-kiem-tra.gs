/**
 * Tự kiểm tra, Tổng hợp tuần 0.6.0
 *
 * 1. Dán vào Apps Script của một bảng tính trống, lưu, chọn hàm tuKiemTra rồi bấm Chạy.
 * 2. Đợi hai phút rồi chạy lại: lần này có thêm kết quả của lần mà Google tự chạy theo giờ. Kết quả hiện trong bảng tính và trong Nhật ký thực thi;
 *    sao chép cả kết quả, gửi lại cho người phát triển. Bảng tính ấy có thể xóa sau đó.
 *
 * Muốn thử cả ứng dụng web thì trước bước 2 chọn Triển khai › Triển khai thử nghiệm › Ứng dụng web, mở địa chỉ ở đó một lần.
 *
 * @OnlyCurrentDoc
 */
function tuKiemTra() {
  console.log(JSON.stringify(selfCheck()));
}

function doGet(event) {
  return selfCheck(event);
}

/** Tries on Google what the stand-in takes for granted, on a tab of its own, and shows the result to copy. */
function selfCheck(event) {
"use strict";
var cases = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all2) => {
    for (var name in all2)
      __defProp(target, name, { get: all2[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // selfCheck.ts
  var selfCheck_exports = {};
  __export(selfCheck_exports, {
    selfCheck: () => selfCheck
  });

  // case.ts
  var resting = (rests) => (name, page8, expected, run) => ({ name, page: page8, rests, expected, run });
  var documented = resting("documented");
  var reported = resting("reported");
  var assumed = resting("assumed");
  var reference = (page8) => (member) => {
    const anchor = member === void 0 ? "" : `#${member.replace(/[()]/g, "").replace(/ /g, "-").toLowerCase()}`;
    return `https://developers.google.com/apps-script/${page8}${anchor}`;
  };

  // scratch.ts
  var SCRATCH = "_tu_kiem_tra";
  var onTab = (work) => () => {
    const spreadsheet2 = SpreadsheetApp.getActiveSpreadsheet();
    const left2 = spreadsheet2.getSheetByName(SCRATCH);
    if (left2 !== null) spreadsheet2.deleteSheet(left2);
    const sheet = spreadsheet2.insertSheet(SCRATCH);
    try {
      return work(sheet);
    } finally {
      spreadsheet2.deleteSheet(sheet);
    }
  };
  function refusal(work) {
    try {
      work();
    } catch (error) {
      return { refused: String(error) };
    }
    return "accepted";
  }
  var kindOf = (value2) => Object.prototype.toString.call(value2) === "[object Date]" ? "date" : typeof value2;
  var timeZone = () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  var clockOf = (value2) => Utilities.formatDate(value2, timeZone(), "yyyy-MM-dd HH:mm:ss");
  function dateAt(clock2) {
    const written = clock2.replace(" ", "T");
    const offset = Utilities.formatDate(/* @__PURE__ */ new Date(`${written}Z`), timeZone(), "XXX");
    return new Date(written + offset);
  }

  // cases/clearing.ts
  var range = reference("reference/spreadsheet/range");
  var sheetPage = reference("reference/spreadsheet/sheet");
  function laden(sheet) {
    const rule5 = SpreadsheetApp.newDataValidation().requireValueInList(["x", "y"]).build();
    return sheet.getRange("A1").setValue("x").setBackground("#ff0000").setNote("n").setDataValidation(rule5);
  }
  var left = (sheet) => {
    const cell = sheet.getRange("A1");
    return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
  };
  var afterClearing = (clear) => onTab((sheet) => {
    clear(laden(sheet), sheet);
    return left(sheet);
  });
  var clearing = [
    documented(
      "clearContent leaves the looks",
      range("clearContent()"),
      ["", "#ff0000", "n", true],
      afterClearing((cell) => cell.clearContent())
    ),
    reported(
      "clearFormat leaves the content and the note",
      range("clearFormat()"),
      ["x", "#ffffff", "n", true],
      afterClearing((cell) => cell.clearFormat())
    ),
    documented(
      "clearNote takes the note only",
      range("clearNote()"),
      ["x", "#ff0000", "", true],
      afterClearing((cell) => cell.clearNote())
    ),
    documented(
      "clearDataValidations takes the rule only",
      range("clearDataValidations()"),
      ["x", "#ff0000", "n", false],
      afterClearing((cell) => cell.clearDataValidations())
    ),
    documented(
      "clear with contentsOnly is clearContent",
      range("clear(options)"),
      ["", "#ff0000", "n", true],
      afterClearing((cell) => cell.clear({ contentsOnly: true }))
    ),
    documented(
      "clear with formatOnly leaves the content",
      range("clear(options)"),
      ["x", "#ffffff", "n", true],
      afterClearing((cell) => cell.clear({ formatOnly: true }))
    ),
    documented(
      "clear with validationsOnly leaves everything else",
      range("clear(options)"),
      ["x", "#ff0000", "n", false],
      afterClearing((cell) => cell.clear({ validationsOnly: true }))
    ),
    documented(
      "clear with commentsOnly takes the notes",
      range("clear(options)"),
      ["x", "#ff0000", "", true],
      afterClearing((cell) => cell.clear({ commentsOnly: true }))
    ),
    documented(
      "clear takes the content and the looks",
      range("clear()"),
      ["", "#ffffff"],
      onTab((sheet) => {
        laden(sheet).clear();
        return left(sheet).slice(0, 2);
      })
    ),
    documented(
      "clearContents of a tab leaves the looks",
      sheetPage("clearContents()"),
      ["", "#ff0000", "n", true],
      afterClearing((_cell, sheet) => sheet.clearContents())
    ),
    documented(
      "clearFormats of a tab leaves the content",
      sheetPage("clearFormats()"),
      ["x", "#ffffff", "n", true],
      afterClearing((_cell, sheet) => sheet.clearFormats())
    ),
    documented(
      "clearNotes of a tab takes the notes",
      sheetPage("clearNotes()"),
      ["x", "#ff0000", "", true],
      afterClearing((_cell, sheet) => sheet.clearNotes())
    ),
    documented(
      "clear of a tab takes content, looks and colour rules",
      sheetPage("clear()"),
      ["", "#ffffff", 0],
      onTab((sheet) => {
        laden(sheet);
        const rule5 = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground("#00ff00").setRanges([sheet.getRange("A1:A5")]).build();
        sheet.setConditionalFormatRules([rule5]);
        sheet.clear();
        return [...left(sheet).slice(0, 2), sheet.getConditionalFormatRules().length];
      })
    ),
    documented(
      "clear of a tab with contentsOnly leaves the colour rules",
      sheetPage("clear(options)"),
      ["", "#ff0000", 1],
      onTab((sheet) => {
        laden(sheet);
        const rule5 = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([sheet.getRange("A1:A5")]).build();
        sheet.setConditionalFormatRules([rule5]);
        sheet.clear({ contentsOnly: true });
        return [...left(sheet).slice(0, 2), sheet.getConditionalFormatRules().length];
      })
    )
  ];

  // cases/colourRules.ts
  var builder = reference("reference/spreadsheet/conditional-format-rule-builder");
  var sheetPage2 = reference("reference/spreadsheet/sheet");
  var condition = reference("reference/spreadsheet/boolean-condition");
  var rule = () => SpreadsheetApp.newConditionalFormatRule();
  var formula = (text, sheet, place) => rule().whenFormulaSatisfied(text).setBold(true).setRanges([sheet.getRange(place)]).build();
  var formulasOf = (sheet) => sheet.getConditionalFormatRules().map((each) => {
    var _a;
    return (_a = each.getBooleanCondition()) == null ? void 0 : _a.getCriteriaValues()[0];
  });
  var placesOf = (sheet) => sheet.getConditionalFormatRules().map((each) => each.getRanges().map((cells) => cells.getA1Notation()));
  var colourRules = [
    documented(
      "A tab has no rules at first",
      sheetPage2("getConditionalFormatRules()"),
      [],
      onTab((sheet) => sheet.getConditionalFormatRules())
    ),
    documented(
      "Rules come back in the order they were set",
      sheetPage2("setConditionalFormatRules(rules)"),
      ["=$A1=1", "=$A1=2", "=$A1=3"],
      onTab((sheet) => {
        sheet.setConditionalFormatRules(
          ["=$A1=1", "=$A1=2", "=$A1=3"].map((text) => formula(text, sheet, "A1:C9"))
        );
        return formulasOf(sheet);
      })
    ),
    documented(
      "Setting rules replaces all that were there",
      sheetPage2("setConditionalFormatRules(rules)"),
      ["=$A1=2"],
      onTab((sheet) => {
        sheet.setConditionalFormatRules([formula("=$A1=1", sheet, "A1")]);
        sheet.setConditionalFormatRules([formula("=$A1=2", sheet, "A1")]);
        return formulasOf(sheet);
      })
    ),
    documented(
      "Rules are cleared alone",
      sheetPage2("clearConditionalFormatRules()"),
      [0, "x"],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x");
        sheet.setConditionalFormatRules([formula("=$A1=1", sheet, "A1")]);
        sheet.clearConditionalFormatRules();
        return [sheet.getConditionalFormatRules().length, sheet.getRange("A1").getValue()];
      })
    ),
    documented(
      "A rule may lie over several ranges",
      builder("setRanges(ranges)"),
      [["A1:B2", "D4"]],
      onTab((sheet) => {
        const made = rule().whenCellEmpty().setBold(true).setRanges([sheet.getRange("A1:B2"), sheet.getRange("D4")]);
        sheet.setConditionalFormatRules([made.build()]);
        return placesOf(sheet);
      })
    ),
    documented(
      "A rule keeps fill, colour and style, and null where it says nothing",
      condition("getBackground()"),
      ["#fce8e6", "#a50e0e", true, null, true, null],
      onTab((sheet) => {
        var _a;
        const made = rule().whenCellNotEmpty().setBackground("#FCE8E6").setFontColor("#a50e0e").setBold(true).setStrikethrough(true).setRanges([sheet.getRange("A1")]);
        sheet.setConditionalFormatRules([made.build()]);
        const found2 = (_a = sheet.getConditionalFormatRules()[0]) == null ? void 0 : _a.getBooleanCondition();
        return [
          found2 == null ? void 0 : found2.getBackground(),
          found2 == null ? void 0 : found2.getFontColor(),
          found2 == null ? void 0 : found2.getBold(),
          found2 == null ? void 0 : found2.getItalic(),
          found2 == null ? void 0 : found2.getStrikethrough(),
          found2 == null ? void 0 : found2.getUnderline()
        ];
      })
    ),
    documented(
      "null takes a style away again",
      builder("setBold(bold)"),
      [null, null, true, true],
      onTab((sheet) => {
        const made = rule().whenCellEmpty().setBold(true).setBold(null).setBackground("#ff0000").setBackground(null).setFontColor("#ff0000").setFontColor(null).setItalic(true).setUnderline(true).setRanges([sheet.getRange("A1")]);
        const built = made.build().getBooleanCondition();
        return [built == null ? void 0 : built.getBold(), built == null ? void 0 : built.getBackground(), built == null ? void 0 : built.getItalic(), built == null ? void 0 : built.getUnderline()];
      })
    ),
    documented(
      "A copy of a rule keeps everything and can be changed alone",
      reference("reference/spreadsheet/conditional-format-rule")("copy()"),
      ["=A1=1", "#ff0000", "#00ff00"],
      onTab((sheet) => {
        var _a, _b, _c;
        const first = rule().whenFormulaSatisfied("=A1=1").setBackground("#ff0000").setRanges([sheet.getRange("A1")]).build();
        const second = first.copy().setBackground("#00ff00").build();
        return [
          (_a = second.getBooleanCondition()) == null ? void 0 : _a.getCriteriaValues()[0],
          (_b = first.getBooleanCondition()) == null ? void 0 : _b.getBackground(),
          (_c = second.getBooleanCondition()) == null ? void 0 : _c.getBackground()
        ];
      })
    ),
    documented(
      "A rule with a condition has no gradient",
      reference("reference/spreadsheet/conditional-format-rule")("getGradientCondition()"),
      null,
      onTab(
        (sheet) => rule().whenCellEmpty().setRanges([sheet.getRange("A1")]).build().getGradientCondition()
      )
    ),
    reported(
      "A rule without a range is refused",
      builder("build()"),
      { refused: "Exception: A conditional format rule must have at least one range." },
      () => refusal(() => rule().whenCellEmpty().build())
    ),
    reported(
      "A rule without a condition is refused",
      builder("build()"),
      { refused: "Exception: A conditional format rule must have a condition." },
      onTab(
        (sheet) => refusal(
          () => rule().setRanges([sheet.getRange("A1")]).build()
        )
      )
    ),
    reported(
      "A rule over another tab’s cells is refused",
      sheetPage2("setConditionalFormatRules(rules)"),
      { refused: "Exception: Conditional format rule cannot reference a different sheet." },
      onTab((sheet) => {
        const other = sheet.getParent().insertSheet("_tu_kiem_tra 2");
        try {
          return refusal(() => sheet.setConditionalFormatRules([formula("=A1=1", other, "A1")]));
        } finally {
          sheet.getParent().deleteSheet(other);
        }
      })
    ),
    reported(
      "A rule does not change the fill a script reads",
      reference("reference/spreadsheet/range")("getBackground()"),
      "#ffffff",
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue(1);
        sheet.setConditionalFormatRules([
          rule().whenCellNotEmpty().setBackground("#ff0000").setRanges([cell]).build()
        ]);
        return cell.getBackground();
      })
    ),
    reported(
      "A rule grows with rows put in inside it and moves with those above",
      sheetPage2("insertRowsAfter(afterPosition, howMany)"),
      [[["A2:B6"]], [["A3:B7"]]],
      onTab((sheet) => {
        sheet.setConditionalFormatRules([formula("=$A2=1", sheet, "A2:B5")]);
        sheet.insertRowAfter(3);
        const grown = placesOf(sheet);
        sheet.insertRowBefore(1);
        return [grown, placesOf(sheet)];
      })
    ),
    reported(
      "A rule shrinks with deleted rows and goes with the last",
      sheetPage2("deleteRows(rowPosition, howMany)"),
      [[["A2:B3"]], 0],
      onTab((sheet) => {
        sheet.setConditionalFormatRules([formula("=$A2=1", sheet, "A2:B5")]);
        sheet.deleteRows(3, 2);
        const shrunk = placesOf(sheet);
        sheet.deleteRows(2, 2);
        return [shrunk, sheet.getConditionalFormatRules().length];
      })
    ),
    assumed(
      "The formula of a rule follows its cells",
      sheetPage2("insertRowBefore(beforePosition)"),
      ["=$A3=$D$2"],
      onTab((sheet) => {
        sheet.setConditionalFormatRules([formula("=$A2=$D$1", sheet, "A2:B5")]);
        sheet.insertRowBefore(1);
        return formulasOf(sheet);
      })
    ),
    assumed(
      "A column put in moves the columns of a formula",
      sheetPage2("insertColumnBefore(beforePosition)"),
      [["=$B2=1"], [["B2:C5"]]],
      onTab((sheet) => {
        sheet.setConditionalFormatRules([formula("=$A2=1", sheet, "A2:B5")]);
        sheet.insertColumnBefore(1);
        return [formulasOf(sheet), placesOf(sheet)];
      })
    ),
    documented(
      "A colour scale tells its ends and its midpoint, and has no condition",
      reference("reference/spreadsheet/gradient-condition")(),
      [true, ["#00ff00", "MAX", ""], ["#ffff00", "PERCENT", "50"], ["#ff0000", "NUMBER", "0"], ["A1:A9"]],
      onTab((sheet) => {
        const { PERCENT, NUMBER } = SpreadsheetApp.InterpolationType;
        const rule5 = SpreadsheetApp.newConditionalFormatRule().setGradientMaxpoint("#00ff00").setGradientMidpointWithValue("#ffff00", PERCENT, "50").setGradientMinpointWithValue("#ff0000", NUMBER, "0").setRanges([sheet.getRange("A1:A9")]);
        sheet.setConditionalFormatRules([rule5.build()]);
        const read = sheet.getConditionalFormatRules()[0];
        const scale = read == null ? void 0 : read.getGradientCondition();
        return [
          (read == null ? void 0 : read.getBooleanCondition()) === null,
          [scale == null ? void 0 : scale.getMaxColor(), String(scale == null ? void 0 : scale.getMaxType()), scale == null ? void 0 : scale.getMaxValue()],
          [scale == null ? void 0 : scale.getMidColor(), String(scale == null ? void 0 : scale.getMidType()), scale == null ? void 0 : scale.getMidValue()],
          [scale == null ? void 0 : scale.getMinColor(), String(scale == null ? void 0 : scale.getMinType()), scale == null ? void 0 : scale.getMinValue()],
          placesOf(sheet)[0]
        ];
      })
    ),
    assumed(
      "A colour scale needs both its ends",
      builder("build()"),
      { refused: "Exception: A conditional format rule must have a condition." },
      onTab((sheet) => {
        const rule5 = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ff0000");
        return refusal(() => rule5.setRanges([sheet.getRange("A1")]).build());
      })
    )
  ];

  // cases/conditions.ts
  var builder2 = reference("reference/spreadsheet/conditional-format-rule-builder");
  var rule2 = () => SpreadsheetApp.newConditionalFormatRule();
  var readBack = (when) => onTab((sheet) => {
    var _a;
    sheet.setConditionalFormatRules([
      when(rule2()).setBackground("#fce8e6").setRanges([sheet.getRange("A1:B5")]).build()
    ]);
    const found2 = (_a = sheet.getConditionalFormatRules()[0]) == null ? void 0 : _a.getBooleanCondition();
    return [String(found2 == null ? void 0 : found2.getCriteriaType()), found2 == null ? void 0 : found2.getCriteriaValues()];
  });
  var conditions = [
    reported(
      "A formula comes back as it was written",
      builder2("whenFormulaSatisfied(formula)"),
      ["CUSTOM_FORMULA", ['=($F2<>"")*($F2<TODAY())']],
      readBack((it) => it.whenFormulaSatisfied('=($F2<>"")*($F2<TODAY())'))
    ),
    assumed(
      "A mark of ours in a formula comes back verbatim",
      builder2("whenFormulaSatisfied(formula)"),
      ["CUSTOM_FORMULA", ['=($A1<>"")*(N("tong-hop-tuan")=0)']],
      readBack((it) => it.whenFormulaSatisfied('=($A1<>"")*(N("tong-hop-tuan")=0)'))
    ),
    documented(
      "Empty",
      builder2("whenCellEmpty()"),
      ["CELL_EMPTY", []],
      readBack((it) => it.whenCellEmpty())
    ),
    documented(
      "Not empty",
      builder2("whenCellNotEmpty()"),
      ["CELL_NOT_EMPTY", []],
      readBack((it) => it.whenCellNotEmpty())
    ),
    documented(
      "Each condition on texts has a name",
      builder2("whenTextContains(text)"),
      [
        ["TEXT_CONTAINS", ["a"]],
        ["TEXT_DOES_NOT_CONTAIN", ["b"]],
        ["TEXT_EQUAL_TO", ["c"]],
        ["TEXT_STARTS_WITH", ["d"]],
        ["TEXT_ENDS_WITH", ["e"]]
      ],
      onTab(
        (sheet) => [
          rule2().whenTextContains("a"),
          rule2().whenTextDoesNotContain("b"),
          rule2().whenTextEqualTo("c"),
          rule2().whenTextStartsWith("d"),
          rule2().whenTextEndsWith("e")
        ].map((each) => {
          const built = each.setRanges([sheet.getRange("A1")]).build().getBooleanCondition();
          return [String(built == null ? void 0 : built.getCriteriaType()), built == null ? void 0 : built.getCriteriaValues()];
        })
      )
    ),
    documented(
      "Each condition on numbers has a name",
      builder2("whenNumberBetween(start, end)"),
      [
        ["NUMBER_BETWEEN", [1, 2]],
        ["NUMBER_NOT_BETWEEN", [1, 2]],
        ["NUMBER_EQUAL_TO", [3]],
        ["NUMBER_NOT_EQUAL_TO", [4]],
        ["NUMBER_GREATER_THAN", [5]],
        ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [6]],
        ["NUMBER_LESS_THAN", [7]],
        ["NUMBER_LESS_THAN_OR_EQUAL_TO", [8]]
      ],
      onTab(
        (sheet) => [
          rule2().whenNumberBetween(1, 2),
          rule2().whenNumberNotBetween(1, 2),
          rule2().whenNumberEqualTo(3),
          rule2().whenNumberNotEqualTo(4),
          rule2().whenNumberGreaterThan(5),
          rule2().whenNumberGreaterThanOrEqualTo(6),
          rule2().whenNumberLessThan(7),
          rule2().whenNumberLessThanOrEqualTo(8)
        ].map((each) => {
          const built = each.setRanges([sheet.getRange("A1")]).build().getBooleanCondition();
          return [String(built == null ? void 0 : built.getCriteriaType()), built == null ? void 0 : built.getCriteriaValues()];
        })
      )
    ),
    documented(
      "A condition on a day keeps the day",
      builder2("whenDateBefore(date)"),
      [
        ["DATE_BEFORE", "2023-08-30 00:00:00"],
        ["DATE_AFTER", "2023-08-30 00:00:00"],
        ["DATE_EQUAL_TO", "2023-08-30 00:00:00"]
      ],
      onTab((sheet) => {
        const day3 = dateAt("2023-08-30 00:00:00");
        return [rule2().whenDateBefore(day3), rule2().whenDateAfter(day3), rule2().whenDateEqualTo(day3)].map(
          (each) => {
            const built = each.setRanges([sheet.getRange("A1")]).build().getBooleanCondition();
            return [String(built == null ? void 0 : built.getCriteriaType()), clockOf(built == null ? void 0 : built.getCriteriaValues()[0])];
          }
        );
      })
    ),
    documented(
      "A condition on a day may be relative",
      builder2("whenDateBefore(date)"),
      ["DATE_BEFORE_RELATIVE", ["TODAY"]],
      onTab((sheet) => {
        const made = rule2().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setRanges([sheet.getRange("A1")]);
        const built = made.build().getBooleanCondition();
        return [String(built == null ? void 0 : built.getCriteriaType()), built == null ? void 0 : built.getCriteriaValues().map(String)];
      })
    ),
    documented(
      "Criteria and values of one rule make another",
      builder2("withCriteria(criteria, args)"),
      [
        ["NUMBER_BETWEEN", [1, 5]],
        ["CUSTOM_FORMULA", ["=A1>1"]]
      ],
      onTab((sheet) => {
        const { NUMBER_BETWEEN, CUSTOM_FORMULA } = SpreadsheetApp.BooleanCriteria;
        return [
          rule2().withCriteria(NUMBER_BETWEEN, [1, 5]),
          rule2().withCriteria(CUSTOM_FORMULA, ["=A1>1"])
        ].map((each) => {
          const built = each.setRanges([sheet.getRange("A1")]).build().getBooleanCondition();
          return [String(built == null ? void 0 : built.getCriteriaType()), built == null ? void 0 : built.getCriteriaValues()];
        });
      })
    )
  ];

  // cases/copying.ts
  var range2 = reference("reference/spreadsheet/range");
  var spreadsheetPage = reference("reference/spreadsheet/spreadsheet");
  var type = reference("reference/spreadsheet/copy-paste-type");
  var look = (cell) => [cell.getValue(), cell.getBackground(), cell.getNote()];
  var pasted = (paste) => onTab((sheet) => {
    const from = sheet.getRange("A1").setValue("x").setBackground("#ff0000").setNote("n");
    const to = sheet.getRange("B5").setValue("cũ").setBackground("#00ff00");
    paste(from, to);
    return look(to);
  });
  var withCopy = (prepare, work) => onTab((sheet) => {
    prepare(sheet);
    const copy = sheet.copyTo(sheet.getParent());
    try {
      return work(copy);
    } finally {
      sheet.getParent().deleteSheet(copy);
    }
  });
  var copying = [
    documented(
      "A copy takes everything",
      range2("copyTo(destination)"),
      ["x", "#ff0000", "n"],
      pasted((from, to) => from.copyTo(to))
    ),
    documented(
      "Only the content",
      range2("copyTo(destination, options)"),
      ["x", "#00ff00"],
      onTab((sheet) => {
        const to = sheet.getRange("B5").setBackground("#00ff00");
        sheet.getRange("A1").setValue("x").setBackground("#ff0000").copyTo(to, { contentsOnly: true });
        return look(to).slice(0, 2);
      })
    ),
    documented(
      "Only the looks",
      range2("copyTo(destination, options)"),
      ["cũ", "#ff0000"],
      onTab((sheet) => {
        const to = sheet.getRange("B5").setValue("cũ");
        sheet.getRange("A1").setValue("x").setBackground("#ff0000").copyTo(to, { formatOnly: true });
        return look(to).slice(0, 2);
      })
    ),
    documented(
      "The looks by their own kind of paste",
      type(),
      ["cũ", "#ff0000"],
      onTab((sheet) => {
        const to = sheet.getRange("B5").setValue("cũ");
        sheet.getRange("A1").setBackground("#ff0000").copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
        return look(to).slice(0, 2);
      })
    ),
    reported(
      "A formula moves along with its copy",
      range2("copyTo(destination)"),
      ["=B2*$A$1", 6],
      onTab((sheet) => {
        sheet.getRange("A1:B2").setValues([
          [2, ""],
          ["", 3]
        ]);
        sheet.getRange("C1").setFormula("=A1*$A$1").copyTo(sheet.getRange("D2"));
        const copy = sheet.getRange("D2");
        return [copy.getFormula(), copy.getValue()];
      })
    ),
    documented(
      "Values only leave the formula behind",
      type(),
      ["", 3],
      onTab((sheet) => {
        sheet.getRange("A1").setFormula("=1+2").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        return [sheet.getRange("B1").getFormula(), sheet.getRange("B1").getValue()];
      })
    ),
    documented(
      "A copy lands where the destination begins, however large that is",
      range2("copyTo(destination)"),
      [
        [1, 2],
        [3, 4]
      ],
      onTab((sheet) => {
        sheet.getRange("A1:B2").setValues([
          [1, 2],
          [3, 4]
        ]).copyTo(sheet.getRange("D5"));
        return sheet.getRange("D5:E6").getValues();
      })
    ),
    reported(
      "One cell fills the whole destination",
      range2("copyTo(destination)"),
      [["x", "x"]],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x").copyTo(sheet.getRange("B1:C1"));
        return sheet.getRange("B1:C1").getValues();
      })
    ),
    documented(
      "Transposed, rows become columns",
      range2("copyTo(destination, copyPasteType, transposed)"),
      [[1], [2], [3]],
      onTab((sheet) => {
        sheet.getRange("A1:C1").setValues([[1, 2, 3]]).copyTo(sheet.getRange("E1"), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
        return sheet.getRange("E1:E3").getValues();
      })
    ),
    documented(
      "Rules of what a cell may hold are copied, alone or with the rest",
      type(),
      [true, true, ""],
      onTab((sheet) => {
        const rule5 = SpreadsheetApp.newDataValidation().requireDate().build();
        const from = sheet.getRange("A1").setValue(45e3).setDataValidation(rule5);
        from.copyTo(sheet.getRange("B1"));
        from.copyTo(sheet.getRange("C1"), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
        return [
          sheet.getRange("B1").getDataValidation() !== null,
          sheet.getRange("C1").getDataValidation() !== null,
          sheet.getRange("C1").getValue()
        ];
      })
    ),
    reported(
      "A merge is copied with its cells",
      range2("copyTo(destination)"),
      ["D1:E2"],
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge().copyTo(sheet.getRange("D1"));
        return sheet.getRange("D1:E2").getMergedRanges().map((each) => each.getA1Notation());
      })
    ),
    documented(
      "Widths of columns are copied by their own kind of paste",
      type(),
      [240, ""],
      onTab((sheet) => {
        sheet.setColumnWidth(1, 240).getRange("A1").setValue("x");
        sheet.getRange("A1").copyTo(sheet.getRange("C1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
        return [sheet.getColumnWidth(3), sheet.getRange("C1").getValue()];
      })
    ),
    documented(
      "A copy of a tab has its cells, looks and rules, and is apart from it",
      reference("reference/spreadsheet/sheet")("copyTo(spreadsheet)"),
      ["x", "#ff0000", 1, true],
      withCopy(
        (sheet) => {
          const cell = sheet.getRange("A1").setValue("x").setBackground("#ff0000");
          const rule5 = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([cell]);
          sheet.setConditionalFormatRules([rule5.build()]);
        },
        (copy) => {
          var _a;
          const cell = copy.getRange("A1");
          const before = [cell.getValue(), cell.getBackground(), copy.getConditionalFormatRules().length];
          cell.setValue("khác");
          const original = (_a = copy.getParent().getSheetByName(SCRATCH)) == null ? void 0 : _a.getRange("A1").getValue();
          return [...before, original === "x"];
        }
      )
    ),
    documented(
      "A copy of a tab stands last",
      reference("reference/spreadsheet/sheet")("copyTo(spreadsheet)"),
      true,
      withCopy(
        () => void 0,
        (copy) => copy.getIndex() === copy.getParent().getNumSheets()
      )
    ),
    documented(
      "A duplicate of the active tab becomes active, next to it",
      spreadsheetPage("duplicateActiveSheet()"),
      [1, "x", true],
      onTab((sheet) => {
        const file = sheet.getParent();
        sheet.getRange("A1").setValue("x");
        file.setActiveSheet(sheet);
        const copy = file.duplicateActiveSheet();
        try {
          return [
            copy.getIndex() - sheet.getIndex(),
            copy.getRange("A1").getValue(),
            file.getActiveSheet().getSheetId() === copy.getSheetId()
          ];
        } finally {
          file.deleteSheet(copy);
        }
      })
    ),
    documented(
      "Moved cells take their values and looks along and leave none behind",
      range2("moveTo(target)"),
      [
        ["", "#ffffff"],
        [7, "#ff0000"]
      ],
      onTab((sheet) => {
        const [from, to] = [sheet.getRange("A1"), sheet.getRange("C3")];
        from.setValue(7).setBackground("#ff0000");
        from.moveTo(to);
        return [from, to].map((cell) => [cell.getValue(), cell.getBackground()]);
      })
    ),
    reported(
      "Formulas go on naming cells that were moved, and moved formulas what they named",
      range2("moveTo(target)"),
      ["=C3+B2", "=$B$2"],
      onTab((sheet) => {
        sheet.getRange("A1").setFormula("=$B$2");
        sheet.getRange("A2").setFormula("=A1+B2");
        sheet.getRange("A1").moveTo(sheet.getRange("C3"));
        return [sheet.getRange("A2").getFormula(), sheet.getRange("C3").getFormula()];
      })
    ),
    assumed(
      "Moved cells take their validation, note and merge along",
      range2("moveTo(target)"),
      [null, true, "n", [], ["D4:E4"]],
      onTab((sheet) => {
        sheet.getRange("A1").insertCheckboxes().setNote("n");
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A1:B1").moveTo(sheet.getRange("D4"));
        const cell = sheet.getRange("D4");
        const merges = (a1) => sheet.getRange(a1).getMergedRanges().map((each) => each.getA1Notation());
        return [
          sheet.getRange("A1").getDataValidation(),
          cell.getDataValidation() !== null,
          cell.getNote(),
          merges("A1:B1"),
          merges("D4")
        ];
      })
    )
  ];

  // cases/dates.ts
  var range3 = reference("reference/spreadsheet/range");
  var spreadsheet = reference("reference/spreadsheet/spreadsheet");
  var backAt = (clock2) => onTab((sheet) => clockOf(sheet.getRange("A1").setValue(dateAt(clock2)).getValue()));
  function serialOf(sheet, clock2) {
    return sheet.getRange("A1").setValue(dateAt(clock2)).setNumberFormat("0.#####").getValue();
  }
  var dates = [
    reported(
      "Midnight where the spreadsheet is comes back as the same day",
      range3("setValue(value)"),
      "2023-08-30 00:00:00",
      backAt("2023-08-30 00:00:00")
    ),
    reported(
      "The last second of a day stays on that day",
      range3("setValue(value)"),
      "2023-08-30 23:59:59",
      backAt("2023-08-30 23:59:59")
    ),
    reported("Noon stays noon", range3("setValue(value)"), "2023-08-30 12:00:00", backAt("2023-08-30 12:00:00")),
    documented(
      "A date is a number of days since 30 December 1899",
      range3("setNumberFormat(numberFormat)"),
      45168,
      onTab((sheet) => serialOf(sheet, "2023-08-30 00:00:00"))
    ),
    documented(
      "An hour is a part of a day",
      range3("setNumberFormat(numberFormat)"),
      45168.75,
      onTab((sheet) => serialOf(sheet, "2023-08-30 18:00:00"))
    ),
    reported(
      "A cell without a format shows a date as the locale does",
      range3("setValue(value)"),
      "30/08/2023",
      onTab((sheet) => sheet.getRange("A1").setValue(dateAt("2023-08-30 00:00:00")).getDisplayValue())
    ),
    assumed(
      "With its time, when it has one",
      range3("setValue(value)"),
      "30/08/2023 18:05:00",
      onTab((sheet) => sheet.getRange("A1").setValue(dateAt("2023-08-30 18:05:00")).getDisplayValue())
    ),
    reported(
      "A cell with a format keeps it when a date is written",
      range3("setNumberFormat(numberFormat)"),
      ["yyyy-MM-dd", "2023-08-30"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setNumberFormat("yyyy-MM-dd").setValue(dateAt("2023-08-30 00:00:00"));
        return [cell.getNumberFormat(), cell.getDisplayValue()];
      })
    ),
    documented(
      "The day, the month and the year are two, two and four digits of the format",
      range3("setNumberFormat(numberFormat)"),
      "05/09/2023",
      onTab(
        (sheet) => sheet.getRange("A1").setValue(dateAt("2023-09-05 00:00:00")).setNumberFormat("dd/MM/yyyy").getDisplayValue()
      )
    ),
    documented(
      "Minutes behind hours are minutes, not months",
      range3("setNumberFormat(numberFormat)"),
      "14:07 05/09",
      onTab(
        (sheet) => sheet.getRange("A1").setValue(dateAt("2023-09-05 14:07:00")).setNumberFormat("HH:mm dd/MM").getDisplayValue()
      )
    ),
    reported(
      "A date under a plain number format reads as a number",
      range3("getValue()"),
      ["date", "number", "date"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue(dateAt("2023-08-30 00:00:00"));
        const before = kindOf(cell.getValue());
        const during = kindOf(cell.setNumberFormat("0").getValue());
        return [before, during, kindOf(cell.setNumberFormat("dd/MM/yyyy").getValue())];
      })
    ),
    reported(
      "Two equal dates in two cells are the same instant",
      range3("getValues()"),
      true,
      onTab((sheet) => {
        const noon = dateAt("2023-08-30 12:00:00");
        const [[a, b]] = sheet.getRange("A1:B1").setValues([[noon, noon]]).getValues();
        return a.getTime() === b.getTime() && a.getTime() === noon.getTime();
      })
    ),
    documented(
      "The spreadsheet tells its zone by name",
      spreadsheet("getSpreadsheetTimeZone()"),
      true,
      () => /^[A-Z]\w+(\/[\w+-]+)*$/.test(timeZone())
    ),
    reported(
      "Milliseconds do not move a date to another second",
      range3("setValue(value)"),
      "2023-08-30 08:15:30",
      onTab((sheet) => {
        const date = new Date(dateAt("2023-08-30 08:15:30").getTime() + 400);
        return clockOf(sheet.getRange("A1").setValue(date).getValue());
      })
    ),
    reported(
      "Day 1 is 31 December 1899, and February 1900 has 28 days",
      range3("setNumberFormat(numberFormat)"),
      [["30/12/1899", "31/12/1899", "28/02/1900", "01/03/1900"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:D1").setNumberFormat("dd/MM/yyyy");
        return cells.setValues([[0, 1, 60, 61]]).getDisplayValues();
      })
    )
  ];

  // cases/enforcement.ts
  var builder3 = reference("reference/spreadsheet/data-validation-builder");
  var rule3 = () => SpreadsheetApp.newDataValidation();
  var letIn = (require2, values2) => onTab((sheet) => {
    const strict = require2(rule3()).setAllowInvalid(false).build();
    return values2.map((value2) => {
      const cell = sheet.getRange("A1").clearContent().setDataValidation(strict);
      return refusal(() => cell.setValue(value2)) === "accepted";
    });
  });
  var day = () => dateAt("2023-08-30 00:00:00");
  var dayBefore = () => dateAt("2023-08-29 00:00:00");
  var lettingDays = (require2) => onTab((sheet) => {
    const cell = sheet.getRange("A1").setDataValidation(require2(rule3()).setAllowInvalid(false).build());
    return ["2023-08-29 18:00:00", "2023-08-30 15:00:00", "2023-08-31 00:00:00"].map(
      (clock2) => refusal(() => cell.setValue(dateAt(clock2))) === "accepted"
    );
  });
  var enforcement = [
    reported(
      "A rejecting list refuses what is not in it, and names the cell",
      builder3("setAllowInvalid(allowInvalidData)"),
      {
        answer: {
          refused: "Exception: The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Đạt, Chưa đạt."
        },
        left: ""
      },
      onTab((sheet) => {
        const strict = rule3().requireValueInList(["Đạt", "Chưa đạt"]).setAllowInvalid(false).build();
        const cell = sheet.getRange("B2").setDataValidation(strict);
        return { answer: refusal(() => cell.setValue("Hay lắm")), left: cell.getValue() };
      })
    ),
    reported(
      "One wrong value among many and nothing is written",
      builder3("setAllowInvalid(allowInvalidData)"),
      ["", ""],
      onTab((sheet) => {
        const strict = rule3().requireValueInList(["Đạt"]).setAllowInvalid(false).build();
        const cells = sheet.getRange("A1:B1").setDataValidation(strict);
        refusal(() => cells.setValues([["Đạt", "Hỏng"]]));
        return cells.getValues()[0];
      })
    ),
    documented(
      "A rule that allows lets everything in",
      builder3("setAllowInvalid(allowInvalidData)"),
      "Hay lắm",
      onTab(
        (sheet) => sheet.getRange("A1").setDataValidation(rule3().requireValueInList(["Đạt"]).build()).setValue("Hay lắm").getValue()
      )
    ),
    reported(
      "A rejecting rule lets cells be emptied",
      builder3("setAllowInvalid(allowInvalidData)"),
      [true, true],
      letIn((it) => it.requireNumberBetween(1, 2), [null, ""])
    ),
    documented(
      "Numbers between two, the ends included",
      builder3("requireNumberBetween(start, end)"),
      [false, true, true, false, false],
      letIn((it) => it.requireNumberBetween(0, 100), [-1, 0, 100, 101, "nhiều"])
    ),
    documented(
      "More than",
      builder3("requireNumberGreaterThan(number)"),
      [false, false, true],
      letIn((it) => it.requireNumberGreaterThan(5), [4, 5, 6])
    ),
    documented(
      "At least",
      builder3("requireNumberGreaterThanOrEqualTo(number)"),
      [false, true, true],
      letIn((it) => it.requireNumberGreaterThanOrEqualTo(5), [4, 5, 6])
    ),
    documented(
      "Less than",
      builder3("requireNumberLessThan(number)"),
      [true, false, false],
      letIn((it) => it.requireNumberLessThan(5), [4, 5, 6])
    ),
    documented(
      "At most",
      builder3("requireNumberLessThanOrEqualTo(number)"),
      [true, true, false],
      letIn((it) => it.requireNumberLessThanOrEqualTo(5), [4, 5, 6])
    ),
    assumed(
      "Days after a day",
      builder3("requireDateAfter(date)"),
      [false, false, true],
      lettingDays((it) => it.requireDateAfter(day()))
    ),
    assumed(
      "Days before a day",
      builder3("requireDateBefore(date)"),
      [true, false, false],
      lettingDays((it) => it.requireDateBefore(day()))
    ),
    assumed(
      "A day and those after it",
      builder3("requireDateOnOrAfter(date)"),
      [false, true, true],
      lettingDays((it) => it.requireDateOnOrAfter(day()))
    ),
    assumed(
      "A day and those before it",
      builder3("requireDateOnOrBefore(date)"),
      [true, true, false],
      lettingDays((it) => it.requireDateOnOrBefore(day()))
    ),
    assumed(
      "Days between two, the ends included",
      builder3("requireDateBetween(start, end)"),
      [true, true, false],
      lettingDays((it) => it.requireDateBetween(dayBefore(), day()))
    ),
    documented(
      "A date rule takes dates only",
      builder3("requireDate()"),
      [true, false],
      letIn((it) => it.requireDate(), ["22/11/2026", "cuối tháng"])
    ),
    documented(
      "A checkbox is ticked or not",
      builder3("requireCheckbox()"),
      [true, true, false],
      letIn((it) => it.requireCheckbox(), [true, false, "có"])
    ),
    documented(
      "A checkbox may have values of its own",
      builder3("requireCheckbox(checkedValue, uncheckedValue)"),
      [true, true, false],
      letIn((it) => it.requireCheckbox("Có", "Không"), ["Có", "Không", true])
    ),
    documented(
      "An address rule takes addresses only",
      builder3("requireTextIsEmail()"),
      [true, false, false],
      letIn((it) => it.requireTextIsEmail(), ["an@example.com", "an@", "an example.com"])
    ),
    documented(
      "A link rule takes links only",
      builder3("requireTextIsUrl()"),
      [true, true, false],
      letIn((it) => it.requireTextIsUrl(), ["https://example.com/a", "http://example.com", "hôm nay"])
    ),
    assumed(
      "A list compares numbers as they are written",
      builder3("requireValueInList(values)"),
      [true, false],
      letIn((it) => it.requireValueInList(["1", "2"]), [2, 3])
    ),
    documented(
      "A rule may take its values from a range",
      builder3("requireValueInRange(range)"),
      [true, false, ["VALUE_IN_RANGE", true]],
      onTab((sheet) => {
        sheet.getRange("C1:C2").setValues([["Đạt"], ["Chưa đạt"]]);
        const strict = rule3().requireValueInRange(sheet.getRange("C1:C2")).setAllowInvalid(false).build();
        const cell = sheet.getRange("A1").setDataValidation(strict);
        const found2 = cell.getDataValidation();
        return [
          refusal(() => cell.setValue("Chưa đạt")) === "accepted",
          refusal(() => cell.setValue("Khác")) === "accepted",
          [String(found2 == null ? void 0 : found2.getCriteriaType()), found2 == null ? void 0 : found2.getCriteriaValues()[1]]
        ];
      })
    ),
    reported(
      "A rule over a range of values follows that range",
      builder3("requireValueInRange(range)"),
      [true, false],
      onTab((sheet) => {
        sheet.getRange("C1").setValue("Đạt");
        const strict = rule3().requireValueInRange(sheet.getRange("C1")).setAllowInvalid(false).build();
        sheet.getRange("A5").setDataValidation(strict);
        const cell = sheet.insertRowBefore(1).getRange("A6");
        return ["Đạt", "Khác"].map((value2) => refusal(() => cell.setValue(value2)) === "accepted");
      })
    ),
    reported(
      "A rule without criteria cannot be made into one cell’s rule",
      builder3("build()"),
      true,
      () => refusal(() => rule3().build()) !== "accepted"
    )
  ];

  // cases/enumerations.ts
  var texts = (members, names2) => names2.map((name) => String(members[name]));
  var listed = (name, page8, names2, members) => documented(
    `Members of ${name} are there and tell their names`,
    reference(page8)(),
    names2,
    () => texts(members(), names2)
  );
  var all = (members) => members;
  var enumerations = [
    listed(
      "BooleanCriteria",
      "reference/spreadsheet/boolean-criteria",
      [
        ...["CELL_EMPTY", "CELL_NOT_EMPTY", "CUSTOM_FORMULA"],
        ...["DATE_AFTER", "DATE_BEFORE", "DATE_EQUAL_TO"],
        ...["DATE_AFTER_RELATIVE", "DATE_BEFORE_RELATIVE", "DATE_EQUAL_TO_RELATIVE"],
        ...["NUMBER_BETWEEN", "NUMBER_NOT_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_NOT_EQUAL_TO"],
        ...["NUMBER_GREATER_THAN", "NUMBER_GREATER_THAN_OR_EQUAL_TO"],
        ...["NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO"],
        ...["TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_EQUAL_TO", "TEXT_STARTS_WITH", "TEXT_ENDS_WITH"]
      ],
      () => all(SpreadsheetApp.BooleanCriteria)
    ),
    listed(
      "DataValidationCriteria",
      "reference/spreadsheet/data-validation-criteria",
      [
        ...[
          "DATE_AFTER",
          "DATE_BEFORE",
          "DATE_BETWEEN",
          "DATE_EQUAL_TO",
          "DATE_IS_VALID_DATE",
          "DATE_NOT_BETWEEN"
        ],
        ...["DATE_ON_OR_AFTER", "DATE_ON_OR_BEFORE"],
        ...["NUMBER_BETWEEN", "NUMBER_NOT_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_NOT_EQUAL_TO"],
        ...["NUMBER_GREATER_THAN", "NUMBER_GREATER_THAN_OR_EQUAL_TO"],
        ...["NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO"],
        ...[
          "TEXT_CONTAINS",
          "TEXT_DOES_NOT_CONTAIN",
          "TEXT_EQUAL_TO",
          "TEXT_IS_VALID_EMAIL",
          "TEXT_IS_VALID_URL"
        ],
        ...["VALUE_IN_LIST", "VALUE_IN_RANGE", "CUSTOM_FORMULA", "CHECKBOX"]
      ],
      () => all(SpreadsheetApp.DataValidationCriteria)
    ),
    listed(
      "RelativeDate",
      "reference/spreadsheet/relative-date",
      ["TODAY", "TOMORROW", "YESTERDAY", "PAST_WEEK", "PAST_MONTH", "PAST_YEAR"],
      () => all(SpreadsheetApp.RelativeDate)
    ),
    listed(
      "ProtectionType",
      "reference/spreadsheet/protection-type",
      ["RANGE", "SHEET"],
      () => all(SpreadsheetApp.ProtectionType)
    ),
    listed(
      "WrapStrategy",
      "reference/spreadsheet/wrap-strategy",
      ["WRAP", "OVERFLOW", "CLIP"],
      () => all(SpreadsheetApp.WrapStrategy)
    ),
    listed(
      "BorderStyle",
      "reference/spreadsheet/border-style",
      ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
      () => all(SpreadsheetApp.BorderStyle)
    ),
    listed(
      "SheetType",
      "reference/spreadsheet/sheet-type",
      ["GRID", "OBJECT"],
      () => all(SpreadsheetApp.SheetType)
    ),
    listed(
      "CopyPasteType",
      "reference/spreadsheet/copy-paste-type",
      [
        ...["PASTE_NORMAL", "PASTE_NO_BORDERS", "PASTE_FORMAT", "PASTE_FORMULA", "PASTE_DATA_VALIDATION"],
        ...["PASTE_VALUES", "PASTE_CONDITIONAL_FORMATTING", "PASTE_COLUMN_WIDTHS"]
      ],
      () => all(SpreadsheetApp.CopyPasteType)
    ),
    listed(
      "Dimension",
      "reference/spreadsheet/dimension",
      ["COLUMNS", "ROWS"],
      () => all(SpreadsheetApp.Dimension)
    ),
    listed(
      "InterpolationType",
      "reference/spreadsheet/interpolation-type",
      ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"],
      () => all(SpreadsheetApp.InterpolationType)
    ),
    listed(
      "Direction",
      "reference/spreadsheet/direction",
      ["UP", "DOWN", "PREVIOUS", "NEXT"],
      () => all(SpreadsheetApp.Direction)
    ),
    listed(
      "DeveloperMetadataLocationType",
      "reference/spreadsheet/developer-metadata-location-type",
      ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
      () => all(SpreadsheetApp.DeveloperMetadataLocationType)
    ),
    listed(
      "DeveloperMetadataVisibility",
      "reference/spreadsheet/developer-metadata-visibility",
      ["DOCUMENT", "PROJECT"],
      () => all(SpreadsheetApp.DeveloperMetadataVisibility)
    ),
    listed(
      "ColorType",
      "reference/base/color-type",
      ["UNSUPPORTED", "RGB", "THEME"],
      () => all(SpreadsheetApp.ColorType)
    ),
    listed(
      "Button",
      "reference/base/button",
      ["CLOSE", "OK", "CANCEL", "YES", "NO"],
      () => all(SpreadsheetApp.getUi().Button)
    ),
    listed(
      "ButtonSet",
      "reference/base/button-set",
      ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
      () => all(SpreadsheetApp.getUi().ButtonSet)
    ),
    listed(
      "WeekDay",
      "reference/base/weekday",
      ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"],
      () => all(ScriptApp.WeekDay)
    ),
    listed(
      "AuthMode",
      "reference/script/auth-mode",
      ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
      () => all(ScriptApp.AuthMode)
    ),
    listed(
      "EventType",
      "reference/script/event-type",
      ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE", "ON_EVENT_UPDATED"],
      () => all(ScriptApp.EventType)
    ),
    listed(
      "TriggerSource",
      "reference/script/trigger-source",
      ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"],
      () => all(ScriptApp.TriggerSource)
    ),
    listed(
      "AuthorizationStatus",
      "reference/script/authorization-status",
      ["REQUIRED", "NOT_REQUIRED"],
      () => all(ScriptApp.AuthorizationStatus)
    ),
    listed("Charset", "reference/utilities/charset", ["US_ASCII", "UTF_8"], () => all(Utilities.Charset)),
    listed(
      "DigestAlgorithm",
      "reference/utilities/digest-algorithm",
      ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"],
      () => all(Utilities.DigestAlgorithm)
    ),
    listed(
      "MacAlgorithm",
      "reference/utilities/mac-algorithm",
      ["HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"],
      () => all(Utilities.MacAlgorithm)
    ),
    listed(
      "SandboxMode",
      "reference/html/sandbox-mode",
      ["EMULATED", "IFRAME", "NATIVE"],
      () => all(HtmlService.SandboxMode)
    ),
    listed(
      "XFrameOptionsMode",
      "reference/html/x-frame-options-mode",
      ["ALLOWALL", "DEFAULT"],
      () => all(HtmlService.XFrameOptionsMode)
    ),
    documented(
      "A member is the same wherever it is met",
      reference("guides/services")("enums"),
      [true, "WRAP"],
      () => {
        const met = SpreadsheetApp.WrapStrategy.WRAP;
        return [met === SpreadsheetApp.WrapStrategy.WRAP, met.toString()];
      }
    )
  ];

  // cases/extent.ts
  var sheetPage3 = reference("reference/spreadsheet/sheet");
  var end = (sheet) => [sheet.getLastRow(), sheet.getLastColumn()];
  var extent = [
    reported("An empty tab ends at row 0 and column 0", sheetPage3("getLastRow()"), [0, 0], onTab(end)),
    reported(
      "A new tab has 1000 rows and 26 columns",
      sheetPage3("getMaxRows()"),
      [1e3, 26],
      onTab((sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()])
    ),
    documented(
      "The last row and column are those with content",
      sheetPage3("getLastColumn()"),
      [7, 5],
      onTab((sheet) => {
        sheet.getRange("B7").setValue("x");
        sheet.getRange("E3").setValue(0);
        return end(sheet);
      })
    ),
    reported(
      "Fills, notes and borders do not count as content",
      sheetPage3("getLastRow()"),
      [1, 1],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x");
        sheet.getRange("A5").setBackground("#ff0000").setNote("n").setFontWeight("bold");
        return end(sheet);
      })
    ),
    reported(
      "A formula that shows nothing counts as content",
      sheetPage3("getLastRow()"),
      [4, 2],
      onTab((sheet) => {
        sheet.getRange("B4").setFormula('=""');
        return end(sheet);
      })
    ),
    reported(
      "A truth value of false counts as content",
      sheetPage3("getLastRow()"),
      [2, 1],
      onTab((sheet) => {
        sheet.getRange("A2").setValue(false);
        return end(sheet);
      })
    ),
    reported(
      "Checkboxes count as content down to the last",
      sheetPage3("getLastRow()"),
      [6, 1],
      onTab((sheet) => {
        sheet.getRange("A2:A6").insertCheckboxes();
        return end(sheet);
      })
    ),
    documented(
      "Content that was cleared no longer counts",
      sheetPage3("getLastRow()"),
      [2, 1],
      onTab((sheet) => {
        sheet.getRange("A1:C5").setValue("x");
        sheet.getRange("A3:C5").clearContent();
        sheet.getRange("B1:C2").clearContent();
        return end(sheet);
      })
    ),
    documented(
      "The data range begins at A1 wherever the first content is",
      sheetPage3("getDataRange()"),
      "A1:C4",
      onTab((sheet) => {
        sheet.getRange("C4").setValue("x");
        return sheet.getDataRange().getA1Notation();
      })
    ),
    reported(
      "The data range of an empty tab is A1",
      sheetPage3("getDataRange()"),
      "A1",
      onTab((sheet) => sheet.getDataRange().getA1Notation())
    ),
    documented(
      "appendRow writes behind the last row with content in any column",
      sheetPage3("appendRow(rowContents)"),
      [
        ["", "", "x"],
        ["a", 1, true]
      ],
      onTab((sheet) => {
        sheet.getRange("C3").setValue("x");
        sheet.appendRow(["a", 1, true]);
        return sheet.getRange("A3:C4").getValues();
      })
    ),
    reported(
      "appendRow on an empty tab writes row 1",
      sheetPage3("appendRow(rowContents)"),
      "a",
      onTab((sheet) => sheet.appendRow(["a"]).getRange("A1").getValue())
    ),
    reported(
      "appendRow skips rows that only have a fill",
      sheetPage3("appendRow(rowContents)"),
      2,
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x");
        sheet.getRange("A2:A9").setBackground("#ff0000");
        return sheet.appendRow(["y"]).getLastRow();
      })
    ),
    reported(
      "appendRow reads texts as setValue does",
      sheetPage3("appendRow(rowContents)"),
      ["=1+1", 2],
      onTab((sheet) => {
        const cell = sheet.appendRow(["=1+1"]).getRange("A1");
        return [cell.getFormula(), cell.getValue()];
      })
    ),
    reported(
      "appendRow makes a row where the tab is full",
      sheetPage3("appendRow(rowContents)"),
      [4, 4, "y"],
      onTab((sheet) => {
        sheet.deleteRows(4, sheet.getMaxRows() - 3);
        sheet.getRange("A3").setValue("x");
        sheet.appendRow(["y"]);
        return [sheet.getMaxRows(), sheet.getLastRow(), sheet.getRange("A4").getValue()];
      })
    ),
    reported(
      "appendRow makes columns where the tab is too narrow",
      sheetPage3("appendRow(rowContents)"),
      [3, "c"],
      onTab((sheet) => {
        sheet.deleteColumns(3, sheet.getMaxColumns() - 2);
        sheet.appendRow(["a", "b", "c"]);
        return [sheet.getMaxColumns(), sheet.getRange("C1").getValue()];
      })
    ),
    reported(
      "An empty row cannot be appended",
      sheetPage3("appendRow(rowContents)"),
      { refused: "Exception: The number of columns in the range must be at least 1." },
      onTab((sheet) => refusal(() => sheet.appendRow([])))
    )
  ];

  // cases/formats.ts
  var range4 = reference("reference/spreadsheet/range");
  var formats = [
    documented(
      "A cell without a fill is white",
      range4("getBackground()"),
      "#ffffff",
      onTab((sheet) => sheet.getRange("A1").getBackground())
    ),
    documented(
      "A colour reads as small hexadecimal digits, however it was given",
      range4("setBackground(color)"),
      ["#fce8e6", "#ff0000", "#aabbcc"],
      onTab(
        (sheet) => ["#FCE8E6", "red", "#abc"].map((color) => sheet.getRange("A1").setBackground(color).getBackground())
      )
    ),
    documented(
      "null takes a fill away",
      range4("setBackground(color)"),
      "#ffffff",
      onTab((sheet) => sheet.getRange("A1").setBackground("#ff0000").setBackground(null).getBackground())
    ),
    documented(
      "A table of fills colours cell by cell, null takes one away",
      range4("setBackgrounds(color)"),
      [
        ["#e6f4ea", "#ffffff"],
        ["#fef7e0", "#f3e8fd"]
      ],
      onTab(
        (sheet) => sheet.getRange("A1:B2").setBackground("#ff0000").setBackgrounds([
          ["#e6f4ea", null],
          ["#fef7e0", "#f3e8fd"]
        ]).getBackgrounds()
      )
    ),
    reported(
      "A table of fills of another shape is refused",
      range4("setBackgrounds(color)"),
      {
        refused: "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2."
      },
      onTab((sheet) => refusal(() => sheet.getRange("A1:A2").setBackgrounds([["#ff0000"]])))
    ),
    reported(
      "A word that is no colour is refused",
      range4("setBackground(color)"),
      { refused: "Exception: Invalid argument: color (không màu)" },
      onTab((sheet) => refusal(() => sheet.getRange("A1").setBackground("không màu")))
    ),
    documented(
      "Text is bold or normal",
      range4("getFontWeight()"),
      ["normal", "bold", "normal"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const weight = () => cell.getFontWeight();
        return [weight(), (cell.setFontWeight("bold"), weight()), (cell.setFontWeight("normal"), weight())];
      })
    ),
    documented(
      "A table of weights is read cell by cell",
      range4("setFontWeights(fontWeights)"),
      [["bold", "normal"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.setFontWeights([["bold", null]]);
        return cells.getFontWeights();
      })
    ),
    assumed(
      "A number format nobody set reads as the automatic one",
      range4("getNumberFormat()"),
      "0.###############",
      onTab((sheet) => sheet.getRange("A1").getNumberFormat())
    ),
    documented(
      "A number format reads as it was set",
      range4("getNumberFormats()"),
      [["0.00", "dd/MM/yyyy", "@"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:C1");
        return cells.setNumberFormats([["0.00", "dd/MM/yyyy", "@"]]).getNumberFormats();
      })
    ),
    reported(
      "The word general takes a number format away",
      range4("setNumberFormat(numberFormat)"),
      "0.5",
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setNumberFormat("0%").setValue(0.5).setNumberFormat("general");
        return cell.getDisplayValue().replace(",", ".");
      })
    ),
    documented(
      "Decimals are rounded for the eye only",
      range4("setNumberFormat(numberFormat)"),
      [2.345, "2"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setNumberFormat("0").setValue(2.345);
        return [cell.getValue(), cell.getDisplayValue()];
      })
    ),
    assumed(
      "Cells without an alignment say general, or what was set",
      range4("getHorizontalAlignment()"),
      ["general", "center"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const before = cell.getHorizontalAlignment();
        return [before, cell.setHorizontalAlignment("center").getHorizontalAlignment()];
      })
    ),
    assumed(
      "Formats stay on cells that are sorted",
      range4("sort(sortSpecObj)"),
      [["#ffffff"], ["#ff0000"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:A2").setValues([[2], [1]]);
        sheet.getRange("A1").setBackground("#ff0000");
        return cells.sort(1).getBackgrounds();
      })
    ),
    documented(
      "Colours may be named as in CSS",
      range4("setBackground(color)"),
      ["#90ee90", "#daa520", "#ffffff"],
      onTab(
        (sheet) => ["lightgreen", "Goldenrod", "white"].map(
          (name) => sheet.getRange("A1").setBackground(name).getBackground()
        )
      )
    )
  ];

  // cases/formulas.ts
  var range5 = reference("reference/spreadsheet/range");
  var result = (formula2) => onTab((sheet) => {
    sheet.getRange("A1:A3").setValues([[1], [2], ["x"]]);
    return sheet.getRange("C1").setFormula(formula2).getValue();
  });
  var formulasOf2 = (sheet, place) => sheet.getRange(place).getFormulas();
  var formulas = [
    documented(
      "A formula is read back with its equals sign",
      range5("getFormula()"),
      "=SUM(A1:A4)",
      onTab((sheet) => sheet.getRange("C1").setFormula("=SUM(A1:A4)").getFormula())
    ),
    assumed(
      "An equals sign is put before a formula that has none",
      range5("setFormula(formula)"),
      "=1+1",
      onTab((sheet) => sheet.getRange("C1").setFormula("1+1").getFormula())
    ),
    documented(
      "A cell without a formula gives an empty text",
      range5("getFormulas()"),
      [["", "=1+1"]],
      onTab((sheet) => {
        sheet.getRange("A1").setValue(2);
        sheet.getRange("B1").setFormula("=1+1");
        return formulasOf2(sheet, "A1:B1");
      })
    ),
    documented(
      "A table of formulas fills the range cell by cell",
      range5("setFormulas(formulas)"),
      [
        [2, 4],
        [6, 8]
      ],
      onTab(
        (sheet) => sheet.getRange("A1:B2").setFormulas([
          ["=1+1", "=2+2"],
          ["=3+3", "=4+4"]
        ]).getValues()
      )
    ),
    reported(
      "An empty text in a table of formulas empties the cell",
      range5("setFormulas(formulas)"),
      ["", 2],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x");
        return sheet.getRange("A1:B1").setFormulas([["", "=1+1"]]).getValues()[0];
      })
    ),
    reported("SUM passes over texts and empty cells", range5("setFormula(formula)"), 3, result("=SUM(A1:A4)")),
    reported("COUNTA counts texts too", range5("setFormula(formula)"), 3, result("=COUNTA(A1:A4)")),
    reported("A comparison gives a truth value", range5("setFormula(formula)"), true, result("=A2>A1")),
    reported("Texts are joined by &", range5("setFormula(formula)"), "x2", result("=A3&A2")),
    reported("An empty cell counts as 0", range5("setFormula(formula)"), 1, result("=A1+A4")),
    reported(
      "A text where a number is needed is an error",
      range5("setFormula(formula)"),
      "#VALUE!",
      result("=A1+A3")
    ),
    reported("An unknown name is an error", range5("setFormula(formula)"), "#NAME?", result("=KHONGCO(A1)")),
    reported(
      "A formula follows the cells it speaks of",
      range5("getValue()"),
      [3, 12],
      onTab((sheet) => {
        const sum = sheet.getRange("C1").setFormula("=A1+A2");
        sheet.getRange("A1:A2").setValues([[1], [2]]);
        const before = sum.getValue();
        sheet.getRange("A1").setValue(10);
        return [before, sum.getValue()];
      })
    ),
    documented(
      "TODAY is this day where the spreadsheet is, at midnight",
      range5("getValue()"),
      true,
      onTab((sheet) => {
        const today = clockOf(sheet.getRange("A1").setFormula("=TODAY()").getValue());
        return today === `${clockOf(/* @__PURE__ */ new Date()).slice(0, 10)} 00:00:00`;
      })
    ),
    reported(
      "A date less a date is a number of days",
      range5("getValue()"),
      11,
      onTab((sheet) => {
        sheet.getRange("A1:A2").setValues([[dateAt("2023-08-30 00:00:00")], [dateAt("2023-08-19 00:00:00")]]);
        return sheet.getRange("B1").setNumberFormat("0").setFormula("=A1-A2").getValue();
      })
    ),
    reported(
      "A formula may speak of another tab by name",
      range5("setFormula(formula)"),
      7,
      onTab((sheet) => {
        const other = sheet.getParent().insertSheet("_tu_kiem_tra 'khác'");
        try {
          other.getRange("B2").setValue(7);
          return sheet.getRange("A1").setFormula("='_tu_kiem_tra ''khác'''!B2").getValue();
        } finally {
          sheet.getParent().deleteSheet(other);
        }
      })
    ),
    reported(
      "A formula that gives an empty text is not an empty cell",
      range5("getValue()"),
      ["", false],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setFormula('=""');
        return [cell.getValue(), cell.isBlank()];
      })
    ),
    documented(
      "A formula in R1C1 notation counts rows and columns from its cell",
      range5("setFormulaR1C1(formula)"),
      ["=SUM(B1:B2)", "=$B$1*C3"],
      onTab((sheet) => {
        sheet.getRange("A3").setFormulaR1C1("=SUM(R[-2]C[1]:R[-1]C[1])");
        sheet.getRange("B3").setFormulaR1C1("=R1C2*RC[1]");
        return sheet.getRange("A3:B3").getFormulas()[0];
      })
    ),
    documented(
      "One formula in R1C1 notation stands in every cell of a range by itself",
      range5("setFormulasR1C1(formulas)"),
      [["=A1*2"], ["=A2*2"], ['="R1C1"&B3']],
      onTab((sheet) => {
        sheet.getRange("B1:B2").setFormulaR1C1("=RC[-1]*2");
        sheet.getRange("B3").setFormulasR1C1([['="R1C1"&RC']]);
        return sheet.getRange("B1:B3").getFormulas();
      })
    ),
    documented(
      "A cell without a formula has none in R1C1 notation",
      range5("getFormulaR1C1()"),
      [null, [["=R[0]C[1]", null]]],
      onTab((sheet) => {
        sheet.getRange("A1").setFormula("=B1");
        return [sheet.getRange("B1").getFormulaR1C1(), sheet.getRange("A1:B1").getFormulasR1C1()];
      })
    ),
    reported(
      "Read in R1C1 notation, what is fixed stands by itself and what is not between brackets",
      range5("getFormulaR1C1()"),
      "=SUM(R1C2:R[-1]C2)+R[0]C[-1]",
      onTab((sheet) => sheet.getRange("C4").setFormula("=SUM($B$1:$B3)+B4").getFormulaR1C1())
    )
  ];

  // cases/mail.ts
  var page = reference("reference/mail/mail-app");
  var sending = (message) => () => refusal(() => MailApp.sendEmail(message));
  var letter = { to: "an@example.com", subject: "Thử", body: "Thử" };
  var mail = [
    documented("What is left of the day is a whole number", page("getRemainingDailyQuota()"), true, () => {
      const left2 = MailApp.getRemainingDailyQuota();
      return left2 >= 0 && Math.floor(left2) === left2;
    }),
    reported(
      "A letter to nobody is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Failed to send email: no recipient" },
      sending({ subject: "Thử", body: "Thử" })
    ),
    reported(
      "An address of blanks is nobody",
      page("sendEmail(message)"),
      { refused: "Exception: Failed to send email: no recipient" },
      sending({ ...letter, to: "  " })
    ),
    reported(
      "An address without a place is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Invalid email: không phải địa chỉ" },
      sending({ ...letter, to: "không phải địa chỉ" })
    ),
    reported(
      "One bad address among good ones is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Invalid email: bình@" },
      sending({ ...letter, to: "an@example.com,bình@" })
    ),
    reported(
      "A bad address in copy is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Invalid email: an@" },
      sending({ ...letter, cc: "an@" })
    ),
    reported(
      "A bad address in blind copy is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Invalid email: an@" },
      sending({ ...letter, bcc: "an@" })
    ),
    assumed(
      "A bad address to reply to is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Invalid email: an@" },
      sending({ ...letter, replyTo: "an@" })
    ),
    documented(
      "More than 50 recipients of one letter are refused",
      reference("guides/services/quotas")(),
      { refused: "Exception: Limit Exceeded: Email Recipients Per Message." },
      sending({ ...letter, to: Array.from({ length: 51 }, (_, i) => `an${i}@example.com`).join(",") })
    ),
    assumed(
      "Copies count as recipients",
      reference("guides/services/quotas")(),
      { refused: "Exception: Limit Exceeded: Email Recipients Per Message." },
      sending({
        ...letter,
        cc: Array.from({ length: 25 }, (_, i) => `an${i}@example.com`).join(","),
        bcc: Array.from({ length: 25 }, (_, i) => `chi${i}@example.com`).join(",")
      })
    ),
    reported(
      "A subject of more than 250 characters is refused",
      page("sendEmail(message)"),
      { refused: "Exception: Argument too large: subject" },
      sending({ ...letter, subject: "a".repeat(251) })
    ),
    documented(
      "A body larger than the limit is refused",
      reference("guides/services/quotas")(),
      [
        { refused: "Exception: Limit Exceeded: Email Body Size." },
        { refused: "Exception: Limit Exceeded: Email Body Size." }
      ],
      () => {
        const large = "a".repeat(401 * 1024);
        return [sending({ ...letter, body: large })(), sending({ ...letter, htmlBody: large })()];
      }
    ),
    reported(
      "A call without a subject and a body does not fit",
      page("sendEmail(recipient, subject, body)"),
      { refused: "Exception: The parameters (String) don't match the method signature for MailApp.sendEmail." },
      () => refusal(() => MailApp.sendEmail("an@example.com"))
    ),
    reported(
      "Address, subject and body may stand one by one",
      page("sendEmail(recipient, subject, body)"),
      [
        { refused: "Exception: Invalid email: an@" },
        { refused: "Exception: Invalid email: chi@" },
        { refused: "Exception: Invalid email: bình@" }
      ],
      () => [
        refusal(() => MailApp.sendEmail("an@", "Thử", "Thử")),
        refusal(() => MailApp.sendEmail("an@example.com", "Thử", "Thử", { cc: "chi@" })),
        refusal(() => MailApp.sendEmail("an@example.com", "bình@", "Thử", "Thử"))
      ]
    )
  ];

  // cases/metadata.ts
  var sheetPage4 = reference("reference/spreadsheet/sheet");
  var rangePage = reference("reference/spreadsheet/range");
  var page2 = reference("reference/spreadsheet/developer-metadata");
  var finder = reference("reference/spreadsheet/developer-metadata-finder");
  var KEY = "_tu_kiem_tra";
  var told = (each) => [each.getKey(), each.getValue(), String(each.getVisibility())];
  var metadata = [
    documented(
      "Metadata of a tab is a key and a value",
      sheetPage4("addDeveloperMetadata(key, value)"),
      [[KEY, "một", "DOCUMENT"]],
      onTab((sheet) => sheet.addDeveloperMetadata(KEY, "một").getDeveloperMetadata().map(told))
    ),
    documented(
      "A key may stand without a value",
      sheetPage4("addDeveloperMetadata(key)"),
      [[KEY, null, "DOCUMENT"]],
      onTab((sheet) => sheet.addDeveloperMetadata(KEY).getDeveloperMetadata().map(told))
    ),
    documented(
      "One key may be there several times",
      sheetPage4("addDeveloperMetadata(key, value)"),
      ["một", "hai"],
      onTab(
        (sheet) => sheet.addDeveloperMetadata(KEY, "một").addDeveloperMetadata(KEY, "hai").getDeveloperMetadata().map((each) => each.getValue())
      )
    ),
    documented(
      "Metadata may be seen by this project only",
      page2("getVisibility()"),
      [
        [KEY, null, "PROJECT"],
        [KEY, "một", "PROJECT"]
      ],
      onTab((sheet) => {
        const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.addDeveloperMetadata(KEY, PROJECT).addDeveloperMetadata(KEY, "một", PROJECT);
        return sheet.getDeveloperMetadata().map(told);
      })
    ),
    documented(
      "Key, value and visibility may be changed",
      page2("setValue(value)"),
      [["_tu_kiem_tra khác", "hai", "PROJECT"]],
      onTab((sheet) => {
        const [first] = sheet.addDeveloperMetadata(KEY, "một").getDeveloperMetadata();
        const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
        first == null ? void 0 : first.setKey("_tu_kiem_tra khác").setValue("hai").setVisibility(PROJECT);
        return sheet.getDeveloperMetadata().map(told);
      })
    ),
    documented(
      "Metadata that was removed is gone",
      page2("remove()"),
      ["hai"],
      onTab((sheet) => {
        var _a;
        sheet.addDeveloperMetadata(KEY, "một").addDeveloperMetadata(KEY, "hai");
        (_a = sheet.getDeveloperMetadata()[0]) == null ? void 0 : _a.remove();
        return sheet.getDeveloperMetadata().map((each) => each.getValue());
      })
    ),
    documented(
      "Each has an id of its own, by which it is found",
      finder("withId(id)"),
      [true, ["hai"]],
      onTab((sheet) => {
        sheet.addDeveloperMetadata(KEY, "một").addDeveloperMetadata(KEY, "hai");
        const [one, two] = sheet.getDeveloperMetadata().map((each) => each.getId());
        const found2 = sheet.createDeveloperMetadataFinder().withId(two != null ? two : -1).find();
        return [one !== two, found2.map((each) => each.getValue())];
      })
    ),
    documented(
      "A row keeps metadata, and takes it along when it moves",
      rangePage("addDeveloperMetadata(key, value)"),
      [
        ["ROW", "2:2"],
        ["3:3", null]
      ],
      onTab((sheet) => {
        var _a;
        sheet.getRange("2:2").addDeveloperMetadata(KEY, "một");
        const [found2] = sheet.getRange("2:2").getDeveloperMetadata();
        const place = (each) => {
          var _a2;
          return (_a2 = each == null ? void 0 : each.getLocation().getRow()) == null ? void 0 : _a2.getA1Notation().replace(/[A-Z]+/g, "");
        };
        const before = [String(found2 == null ? void 0 : found2.getLocation().getLocationType()), place(found2)];
        sheet.insertRowBefore(1);
        const [after] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
        return [before, [place(after), (_a = after == null ? void 0 : after.getLocation().getColumn()) != null ? _a : null]];
      })
    ),
    documented(
      "A column keeps metadata",
      rangePage("addDeveloperMetadata(key)"),
      ["COLUMN", "B:B"],
      onTab((sheet) => {
        var _a, _b;
        const columns = sheet.getRange("B:B").addDeveloperMetadata(KEY);
        const location = (_a = columns.getDeveloperMetadata()[0]) == null ? void 0 : _a.getLocation();
        return [
          String(location == null ? void 0 : location.getLocationType()),
          (_b = location == null ? void 0 : location.getColumn()) == null ? void 0 : _b.getA1Notation().replace(/\d+/g, "")
        ];
      })
    ),
    documented(
      "A few cells keep none",
      rangePage("addDeveloperMetadata(key)"),
      true,
      onTab((sheet) => refusal(() => sheet.getRange("A1:B2").addDeveloperMetadata(KEY)) !== "accepted")
    ),
    documented(
      "A tab tells where its metadata is",
      reference("reference/spreadsheet/developer-metadata-location")("getSheet()"),
      ["SHEET", SCRATCH, null],
      onTab((sheet) => {
        var _a, _b;
        const [found2] = sheet.addDeveloperMetadata(KEY).getDeveloperMetadata();
        const location = found2 == null ? void 0 : found2.getLocation();
        return [
          String(location == null ? void 0 : location.getLocationType()),
          (_a = location == null ? void 0 : location.getSheet()) == null ? void 0 : _a.getName(),
          (_b = location == null ? void 0 : location.getRow()) != null ? _b : null
        ];
      })
    ),
    documented(
      "Metadata is found by key, value, place and visibility",
      finder("find()"),
      [2, 1, 1, 3, 0],
      onTab((sheet) => {
        sheet.addDeveloperMetadata(KEY, "một").addDeveloperMetadata("_tu_kiem_tra b", "hai");
        sheet.getRange("2:2").addDeveloperMetadata(KEY, "ba");
        const search = () => sheet.createDeveloperMetadataFinder();
        return [
          search().withKey(KEY),
          search().withValue("hai"),
          search().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW),
          search().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT),
          search().withKey(KEY).withValue("hai")
        ].map((each) => each.find().length);
      })
    ),
    documented(
      "What a tab keeps is not what its spreadsheet keeps",
      reference("reference/spreadsheet/spreadsheet")("getDeveloperMetadata()"),
      [[], 1],
      onTab((sheet) => {
        sheet.addDeveloperMetadata(KEY);
        const file = sheet.getParent();
        const own = file.getDeveloperMetadata().filter((each) => each.getKey() === KEY);
        return [own, file.createDeveloperMetadataFinder().withKey(KEY).find().length];
      })
    ),
    documented(
      "A range finds what its own rows keep",
      finder("onIntersectingLocations()"),
      [1, 0, 1],
      onTab((sheet) => {
        sheet.getRange("2:3").addDeveloperMetadata(KEY);
        const search = (place) => sheet.getRange(place).createDeveloperMetadataFinder().withKey(KEY);
        return [search("1:4"), search("3:3"), search("3:3").onIntersectingLocations()].map(
          (each) => each.find().length
        );
      })
    )
  ];

  // cases/notesAndMerges.ts
  var range6 = reference("reference/spreadsheet/range");
  var merged = (sheet, place) => sheet.getRange(place).getMergedRanges().map((each) => each.getA1Notation());
  var notesAndMerges = [
    documented(
      "A cell without a note gives an empty text",
      range6("getNote()"),
      "",
      onTab((sheet) => sheet.getRange("A1").getNote())
    ),
    documented(
      "A note is set on every cell of the range",
      range6("setNote(note)"),
      [["n", "n"]],
      onTab((sheet) => sheet.getRange("A1:B1").setNote("n").getNotes())
    ),
    documented(
      "Notes are set cell by cell, null takes one away",
      range6("setNotes(notes)"),
      [["", "b"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B1").setNote("n");
        return cells.setNotes([[null, "b"]]).getNotes();
      })
    ),
    documented(
      "null takes a note away",
      range6("setNote(note)"),
      "",
      onTab((sheet) => sheet.getRange("A1").setNote("n").setNote(null).getNote())
    ),
    reported(
      "A merge keeps the value of its top left cell only",
      range6("merge()"),
      [
        ["a", ""],
        ["", ""]
      ],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B2").setValues([
          ["a", "b"],
          ["c", "d"]
        ]);
        return cells.merge().getValues();
      })
    ),
    documented(
      "A merge is found from any of its cells",
      range6("getMergedRanges()"),
      [["A1:B2"], [], ["A1:B2", "D1:D3"]],
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge();
        sheet.getRange("D1:D3").merge();
        return [merged(sheet, "B2"), merged(sheet, "C1"), merged(sheet, "A1:E5")];
      })
    ),
    documented(
      "A cell knows whether it is part of a merge",
      range6("isPartOfMerge()"),
      [true, false],
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge();
        return [sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C2").isPartOfMerge()];
      })
    ),
    documented(
      "Broken apart, nothing is merged and the value stays",
      range6("breakApart()"),
      [[], "a"],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("a");
        sheet.getRange("A1:B2").merge().breakApart();
        return [merged(sheet, "A1:B2"), sheet.getRange("A1").getValue()];
      })
    ),
    reported(
      "A part of a merge cannot be broken apart",
      range6("breakApart()"),
      { refused: "Exception: You must select all cells in a merged range to merge or unmerge them." },
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge();
        return refusal(() => sheet.getRange("A1").breakApart());
      })
    ),
    reported(
      "A merge that encloses others swallows them",
      range6("merge()"),
      ["A1:C3"],
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1:C3").merge();
        return merged(sheet, "A1:C3");
      })
    ),
    reported(
      "One cell is not merged with itself",
      range6("merge()"),
      [],
      onTab((sheet) => {
        sheet.getRange("A1").merge();
        return merged(sheet, "A1");
      })
    ),
    reported(
      "A merge moves with rows put in above and grows with those inside",
      range6("getMergedRanges()"),
      [["A2:B3"], ["A2:B4"]],
      onTab((sheet) => {
        sheet.getRange("A1:B2").merge();
        sheet.insertRowBefore(1);
        const moved = merged(sheet, "A1:C9");
        sheet.insertRowAfter(2);
        return [moved, merged(sheet, "A1:C9")];
      })
    ),
    reported(
      "A merge of which one cell is left is none",
      range6("getMergedRanges()"),
      [],
      onTab((sheet) => {
        sheet.getRange("A1:A3").merge();
        sheet.deleteRows(2, 2);
        return merged(sheet, "A1:C9");
      })
    )
  ];

  // cases/pages.ts
  var service = reference("reference/html/html-service");
  var output = reference("reference/html/html-output");
  var ui = reference("reference/base/ui");
  var pages = [
    documented(
      "A page holds the HTML it was made of",
      service("createHtmlOutput(html)"),
      ["<p>Tuần này</p>", ""],
      () => [
        HtmlService.createHtmlOutput("<p>Tuần này</p>").getContent(),
        HtmlService.createHtmlOutput().getContent()
      ]
    ),
    documented(
      "HTML is put behind what is there",
      output("append(addedContent)"),
      "<p>a</p><p>b</p>",
      () => HtmlService.createHtmlOutput("<p>a</p>").append("<p>b</p>").getContent()
    ),
    documented("What is not trusted is escaped", output("appendUntrusted(addedContent)"), [false, true], () => {
      const html = HtmlService.createHtmlOutput("<p>").appendUntrusted(`<b title="x">'&`).getContent();
      return [/<b|"x"|'/.test(html), html.indexOf("<p>&") === 0];
    }),
    documented("Content may be set anew and cleared", output("setContent(content)"), ["<p>b</p>", ""], () => {
      const page8 = HtmlService.createHtmlOutput("<p>a</p>").setContent("<p>b</p>");
      const before = page8.getContent();
      return [before, page8.clear().getContent()];
    }),
    documented(
      "A page keeps title, width and height",
      output("setTitle(title)"),
      ["Tuần này", 640, 480],
      () => {
        const page8 = HtmlService.createHtmlOutput("<p>a</p>").setTitle("Tuần này").setWidth(640).setHeight(480);
        return [page8.getTitle(), page8.getWidth(), page8.getHeight()];
      }
    ),
    documented(
      "Page settings can be chained",
      output("addMetaTag(name, content)"),
      "<p>a</p>",
      () => HtmlService.createHtmlOutput("<p>a</p>").addMetaTag("viewport", "width=device-width").setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent()
    ),
    documented("A page as a file is HTML", output("getBlob()"), ["text/html", "<p>a</p>"], () => {
      const blob = HtmlService.createHtmlOutput("<p>a</p>").getBlob();
      return [blob.getContentType(), blob.getDataAsString()];
    }),
    reported(
      "A file that is not in the project is named",
      service("createHtmlOutputFromFile(filename)"),
      { refused: "Exception: No HTML file named KhongCo was found." },
      () => refusal(() => HtmlService.createHtmlOutputFromFile("KhongCo"))
    ),
    documented(
      "A menu is built item by item",
      ui("createMenu(caption)"),
      "accepted",
      () => refusal(() => {
        const maker = SpreadsheetApp.getUi();
        maker.createMenu("Tự kiểm tra").addItem("Một", "selfCheck").addSeparator().addSubMenu(maker.createMenu("Khác").addItem("Hai", "selfCheck"));
      })
    ),
    reported(
      "A menu item needs the name of a function",
      reference("reference/base/menu")("addItem(caption, functionName)"),
      true,
      () => refusal(
        () => SpreadsheetApp.getUi().createMenu("Thử").addItem("Một", void 0)
      ) !== "accepted"
    ),
    reported(
      "A sidebar needs a page",
      ui("showSidebar(userInterface)"),
      true,
      () => refusal(
        () => SpreadsheetApp.getUi().showSidebar("<p>a</p>")
      ) !== "accepted"
    )
  ];

  // cases/places.ts
  var range7 = reference("reference/spreadsheet/range");
  var sheetPage5 = reference("reference/spreadsheet/sheet");
  var places = [
    documented(
      "A single cell is named without a colon",
      range7("getA1Notation()"),
      ["A1", "B2:D3", "AA10"],
      onTab((sheet) => {
        const cells = [sheet.getRange(1, 1), sheet.getRange(2, 2, 2, 3), sheet.getRange("A10").offset(0, 0)];
        sheet.insertColumnsAfter(26, 1);
        return [cells[0], cells[1], sheet.getRange(10, 27)].map((each) => each == null ? void 0 : each.getA1Notation());
      })
    ),
    documented(
      "Rows, columns and counts begin at 1 and the last is inside",
      range7("getLastRow()"),
      [2, 3, 5, 4, 4, 2],
      onTab((sheet) => {
        const cells = sheet.getRange("C2:D5");
        return [
          cells.getRow(),
          cells.getColumn(),
          cells.getLastRow(),
          cells.getLastColumn(),
          cells.getNumRows(),
          cells.getNumColumns()
        ];
      })
    ),
    documented(
      "Height, width and row index are other names for the same",
      range7("getHeight()"),
      [4, 2, 2],
      onTab((sheet) => {
        const cells = sheet.getRange("C2:D5");
        return [cells.getHeight(), cells.getWidth(), cells.getRowIndex()];
      })
    ),
    documented(
      "A column without rows reaches to the end of the tab",
      sheetPage5("getRange(a1Notation)"),
      [1, 1e3, 2],
      onTab((sheet) => {
        const columns = sheet.getRange("B:C");
        return [columns.getRow(), columns.getLastRow(), columns.getNumColumns()];
      })
    ),
    documented(
      "A row without columns reaches to the edge of the tab",
      sheetPage5("getRange(a1Notation)"),
      [3, 4, 1, 26],
      onTab((sheet) => {
        const rows = sheet.getRange("3:4");
        return [rows.getRow(), rows.getLastRow(), rows.getColumn(), rows.getLastColumn()];
      })
    ),
    documented(
      "A range may begin at a row and be open below",
      sheetPage5("getRange(a1Notation)"),
      "A2:C1000",
      onTab((sheet) => sheet.getRange("A2:C").getA1Notation())
    ),
    reported(
      "Corners may be given in any order, and in small letters",
      sheetPage5("getRange(a1Notation)"),
      ["A1:B3", "A1:B3"],
      onTab((sheet) => [sheet.getRange("B3:A1").getA1Notation(), sheet.getRange("a1:b3").getA1Notation()])
    ),
    documented(
      "The name of the tab may stand before the range",
      sheetPage5("getRange(a1Notation)"),
      "B2",
      onTab((sheet) => sheet.getRange(`'${SCRATCH}'!B2`).getA1Notation())
    ),
    documented(
      "The spreadsheet finds a range by tab and place",
      reference("reference/spreadsheet/spreadsheet")("getRange(a1Notation)"),
      [SCRATCH, "C3:D4"],
      onTab((sheet) => {
        const cells = sheet.getParent().getRange(`${SCRATCH}!C3:D4`);
        return [cells.getSheet().getName(), cells.getA1Notation()];
      })
    ),
    reported(
      "A word that is no place is refused",
      sheetPage5("getRange(a1Notation)"),
      { refused: "Exception: Range not found" },
      onTab((sheet) => refusal(() => sheet.getRange("không có")))
    ),
    reported(
      "A cell below the tab is refused",
      sheetPage5("getRange(row, column)"),
      { refused: "Exception: The coordinates of the range are outside the dimensions of the sheet." },
      onTab((sheet) => refusal(() => sheet.getRange(1001, 1)))
    ),
    reported(
      "A cell right of the tab is refused, the last one is not",
      sheetPage5("getRange(row, column)"),
      [
        { refused: "Exception: The coordinates of the range are outside the dimensions of the sheet." },
        "Z1000"
      ],
      onTab((sheet) => [refusal(() => sheet.getRange(1, 27)), sheet.getRange(1e3, 26).getA1Notation()])
    ),
    reported(
      "Row 0 and column 0 are refused",
      sheetPage5("getRange(row, column)"),
      [
        { refused: "Exception: The starting row of the range is too small." },
        { refused: "Exception: The starting column of the range is too small." }
      ],
      onTab((sheet) => [refusal(() => sheet.getRange(0, 1)), refusal(() => sheet.getRange(1, 0))])
    ),
    reported(
      "A range of no rows or no columns is refused",
      sheetPage5("getRange(row, column, numRows, numColumns)"),
      [
        { refused: "Exception: The number of rows in the range must be at least 1." },
        { refused: "Exception: The number of columns in the range must be at least 1." }
      ],
      onTab((sheet) => [refusal(() => sheet.getRange(1, 1, 0, 1)), refusal(() => sheet.getRange(1, 1, 1, 0))])
    ),
    documented(
      "An offset moves a range and keeps its size",
      range7("offset(rowOffset, columnOffset)"),
      ["C4:D5", "B2:B4", "A1"],
      onTab((sheet) => [
        sheet.getRange("B2:C3").offset(2, 1).getA1Notation(),
        sheet.getRange("A1").offset(1, 1, 3).getA1Notation(),
        sheet.getRange("B2").offset(-1, -1, 1, 1).getA1Notation()
      ])
    ),
    documented(
      "A cell of a range is counted from its own corner",
      range7("getCell(row, column)"),
      ["B2", "C3"],
      onTab((sheet) => {
        const cells = sheet.getRange("B2:D4");
        return [cells.getCell(1, 1).getA1Notation(), cells.getCell(2, 2).getA1Notation()];
      })
    ),
    reported(
      "A cell outside the range is refused",
      range7("getCell(row, column)"),
      [
        { refused: "Exception: Cell reference out of range" },
        { refused: "Exception: Cell reference out of range" }
      ],
      onTab((sheet) => {
        const cells = sheet.getRange("B2:D4");
        return [refusal(() => cells.getCell(4, 1)), refusal(() => cells.getCell(1, 0))];
      })
    ),
    documented(
      "A range knows its tab",
      range7("getGridId()"),
      [true, SCRATCH],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        return [cell.getGridId() === sheet.getSheetId(), cell.getSheet().getName()];
      })
    ),
    documented(
      "A list of ranges changes all of them",
      reference("reference/spreadsheet/range-list")("setValue(value)"),
      [
        ["x", "", "x"],
        ["A1", "C1"]
      ],
      onTab((sheet) => {
        const list = sheet.getRangeList(["A1", "C1"]).setValue("x");
        return [sheet.getRange("A1:C1").getValues()[0], list.getRanges().map((each) => each.getA1Notation())];
      })
    ),
    documented(
      "A list of ranges sets fills, fonts and formats, and clears",
      reference("reference/spreadsheet/range-list")("setBackground(color)"),
      ["#e6f4ea", "bold", "0.00", ""],
      onTab((sheet) => {
        sheet.getRange("B2").setValue(1);
        const list = sheet.getRangeList(["A1", "B2"]);
        list.setBackground("#e6f4ea").setFontWeight("bold").setNumberFormat("0.00").clearContent();
        const cell = sheet.getRange("B2");
        return [cell.getBackground(), cell.getFontWeight(), cell.getNumberFormat(), cell.getValue()];
      })
    ),
    documented(
      "The activated range is the active one",
      range7("activate()"),
      "B3:C4",
      onTab((sheet) => {
        var _a;
        sheet.getRange("B3:C4").activate();
        return (_a = SpreadsheetApp.getActiveRange()) == null ? void 0 : _a.getA1Notation();
      })
    ),
    documented(
      "The next cell in a direction is the end of a block of data, its beginning, or the edge of the grid",
      range7("getNextDataCell(direction)"),
      ["A3", "A5", "A1000", "A5", "C1", "A1"],
      onTab((sheet) => {
        sheet.getRange("A1:A3").setValue("x");
        sheet.getRange("A5").setValue("x");
        sheet.getRange("C1").setValue("x");
        const { DOWN, UP, NEXT, PREVIOUS } = SpreadsheetApp.Direction;
        const tried2 = [
          ["A1", DOWN],
          ["A3", DOWN],
          ["A5", DOWN],
          ["A1000", UP],
          ["A1", NEXT],
          ["C1", PREVIOUS]
        ];
        return tried2.map(([from, to]) => sheet.getRange(from).getNextDataCell(to).getA1Notation());
      })
    ),
    documented(
      "The region of data about a cell ends at empty cells beside it, and does not go round corners",
      range7("getDataRegion()"),
      ["B2:C4", "B2:B4", "B2:C2", "G7"],
      onTab((sheet) => {
        sheet.getRange("B2:B4").setValue("x");
        sheet.getRange("C2").setValue("x");
        sheet.getRange("D5").setValue("x");
        const cell = sheet.getRange("B2");
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        return [
          cell.getDataRegion(),
          cell.getDataRegion(ROWS),
          cell.getDataRegion(COLUMNS),
          sheet.getRange("G7").getDataRegion()
        ].map((region) => region.getA1Notation());
      })
    ),
    documented(
      "A range may be named in R1C1 notation",
      sheetPage5("getRange(a1Notation)"),
      ["C2", "B1:C3", "B2"],
      onTab((sheet) => {
        const named = sheet.getParent().getRange(`${SCRATCH}!R2C2`);
        return [sheet.getRange("R2C3"), sheet.getRange("R1C2:R3C3"), named].map((each) => each.getA1Notation());
      })
    ),
    assumed(
      "Of a number with a fraction the whole part counts, and what is no number is refused",
      sheetPage5("getRange(row, column)"),
      ["B1", { refused: "Exception: Cannot convert NaN to int." }],
      onTab((sheet) => [sheet.getRange(1.7, 2.2).getA1Notation(), refusal(() => sheet.getRange(NaN, 1))])
    )
  ];

  // cases/protections.ts
  var page3 = reference("reference/spreadsheet/protection");
  var sheetPage6 = reference("reference/spreadsheet/sheet");
  var countOf = (sheet) => {
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    return [sheet.getProtections(RANGE).length, sheet.getProtections(SHEET).length];
  };
  var protections = [
    documented(
      "A protected range is found among those of its tab",
      sheetPage6("getProtections(type)"),
      [
        [0, 0],
        [1, 0]
      ],
      onTab((sheet) => {
        const before = countOf(sheet);
        sheet.getRange("A1:B2").protect();
        return [before, countOf(sheet)];
      })
    ),
    documented(
      "Protecting the same range again makes a second protection",
      reference("reference/spreadsheet/range")("protect()"),
      [2, 0],
      onTab((sheet) => {
        sheet.getRange("A1").protect();
        sheet.getRange("A1").protect();
        return countOf(sheet);
      })
    ),
    documented(
      "A tab has one protection of its own, however often it is asked for",
      sheetPage6("protect()"),
      [[0, 1], "một"],
      onTab((sheet) => {
        sheet.protect().setDescription("một");
        return [[...(sheet.protect(), countOf(sheet))], sheet.protect().getDescription()];
      })
    ),
    documented(
      "A protection knows what it protects",
      page3("getProtectionType()"),
      ["RANGE", "A1:B2", "SHEET"],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B2").protect();
        return [
          String(cells.getProtectionType()),
          cells.getRange().getA1Notation(),
          String(sheet.protect().getProtectionType())
        ];
      })
    ),
    documented(
      "A description is read back",
      page3("setDescription(description)"),
      ["", "Cột công thức"],
      onTab((sheet) => {
        const protection = sheet.getRange("A1").protect();
        return [protection.getDescription(), protection.setDescription("Cột công thức").getDescription()];
      })
    ),
    documented(
      "A protection may only warn",
      page3("setWarningOnly(warningOnly)"),
      [false, true],
      onTab((sheet) => {
        const protection = sheet.getRange("A1").protect();
        return [protection.isWarningOnly(), protection.setWarningOnly(true).isWarningOnly()];
      })
    ),
    documented(
      "Whoever protects may still edit",
      page3("canEdit()"),
      [true, "x"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        return [cell.protect().canEdit(), cell.setValue("x").getValue()];
      })
    ),
    documented(
      "A protection that was removed is gone",
      page3("remove()"),
      [1, 0],
      onTab((sheet) => {
        const protection = sheet.getRange("A1").protect();
        sheet.getRange("B1").protect();
        protection.remove();
        return countOf(sheet);
      })
    ),
    reported(
      "A protected range moves with its rows",
      page3("getRange()"),
      "A2:B3",
      onTab((sheet) => {
        var _a;
        sheet.getRange("A1:B2").protect();
        sheet.insertRowBefore(1);
        return (_a = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]) == null ? void 0 : _a.getRange().getA1Notation();
      })
    ),
    documented(
      "A protected tab may leave ranges open",
      page3("setUnprotectedRanges(ranges)"),
      [[], ["C2:C9", "E1"]],
      onTab((sheet) => {
        const protection = sheet.protect();
        const before = protection.getUnprotectedRanges().length;
        protection.setUnprotectedRanges([sheet.getRange("C2:C9"), sheet.getRange("E1")]);
        return [
          Array(before).fill("?"),
          sheet.protect().getUnprotectedRanges().map((range15) => range15.getA1Notation())
        ];
      })
    ),
    documented(
      "A protected range leaves nothing open",
      page3("setUnprotectedRanges(ranges)"),
      [0, { refused: "Exception: Only a protected sheet can have unprotected ranges." }],
      onTab((sheet) => {
        const protection = sheet.getRange("A1:B2").protect();
        return [
          protection.getUnprotectedRanges().length,
          refusal(() => protection.setUnprotectedRanges([sheet.getRange("A1")]))
        ];
      })
    ),
    reported(
      "What a protected tab leaves open moves with its rows",
      page3("getUnprotectedRanges()"),
      ["C3:C10"],
      onTab((sheet) => {
        sheet.protect().setUnprotectedRanges([sheet.getRange("C2:C9")]);
        sheet.insertRowBefore(1);
        return sheet.protect().getUnprotectedRanges().map((range15) => range15.getA1Notation());
      })
    )
  ];

  // cases/rearranging.ts
  var range8 = reference("reference/spreadsheet/range");
  var column = (sheet, place) => sheet.getRange(place).getValues().flat();
  var pairs = (sheet) => sheet.getRange("A1:B4").setValues([
    ["a", "x"],
    ["a", "y"],
    ["A", "x"],
    ["b", "x"]
  ]);
  var rearranging = [
    documented(
      "Rows that repeat an earlier one go, capitals or not, and the range is shorter by them",
      range8("removeDuplicates()"),
      ["A1:B3", ["a", "a", "b", ""]],
      onTab((sheet) => [pairs(sheet).removeDuplicates().getA1Notation(), column(sheet, "A1:A4")])
    ),
    documented(
      "Duplicates may be looked for in some columns of the tab only",
      range8("removeDuplicates(columnsToCompare)"),
      ["a", "b", "", ""],
      onTab((sheet) => {
        pairs(sheet).removeDuplicates([1]);
        return column(sheet, "A1:A4");
      })
    ),
    documented(
      "Rows in another order are the same rows",
      range8("randomize()"),
      ["A1:B4", ["Ax", "ax", "ay", "bx"]],
      onTab((sheet) => {
        const mixed = pairs(sheet).randomize();
        const rows = mixed.getValues().map((row) => row.join(""));
        return [mixed.getA1Notation(), rows.sort()];
      })
    ),
    documented(
      "A text is split by a sign into columns",
      range8("splitTextToColumns(delimiter)"),
      ["one", "foo", "bar"],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("one#foo#bar").splitTextToColumns("#");
        return sheet.getRange("A1:C1").getValues()[0];
      })
    ),
    documented(
      "A text is split by a delimiter of Google’s list",
      range8("splitTextToColumns(delimiter)"),
      ["one", "foo", "bar"],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("one;foo;bar").splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
        return sheet.getRange("A1:C1").getValues()[0];
      })
    ),
    documented(
      "A text is split by the delimiter that is found in it",
      range8("splitTextToColumns()"),
      ["one", "two", "three"],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("one,two,three").splitTextToColumns();
        return sheet.getRange("A1:C1").getValues()[0];
      })
    ),
    documented(
      "Cells put in shift those below and keep the look of what was there",
      range8("insertCells(shiftDimension)"),
      [["", 1, 2], "#ff0000", ["x", "", ""]],
      onTab((sheet) => {
        sheet.getRange("A1:B2").setValues([
          [1, "x"],
          [2, ""]
        ]);
        sheet.getRange("A1").setBackground("#ff0000").insertCells(SpreadsheetApp.Dimension.ROWS);
        return [column(sheet, "A1:A3"), sheet.getRange("A1").getBackground(), column(sheet, "B1:B3")];
      })
    ),
    documented(
      "Cells put in may shift those to the right, and formulas follow",
      range8("insertCells(shiftDimension)"),
      [["", 1, 2], "=B1+C1"],
      onTab((sheet) => {
        sheet.getRange("A1:B1").setValues([[1, 2]]);
        sheet.getRange("A3").setFormula("=A1+B1");
        sheet.getRange("A1").insertCells(SpreadsheetApp.Dimension.COLUMNS);
        return [sheet.getRange("A1:C1").getValues()[0], sheet.getRange("A3").getFormula()];
      })
    ),
    documented(
      "Cells taken out draw up those below, and no others",
      range8("deleteCells(shiftDimension)"),
      [
        [2, 3, ""],
        ["x", "y", "z"]
      ],
      onTab((sheet) => {
        sheet.getRange("A1:B3").setValues([
          [1, "x"],
          [2, "y"],
          [3, "z"]
        ]);
        sheet.getRange("A1").deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [column(sheet, "A1:A3"), column(sheet, "B1:B3")];
      })
    ),
    documented(
      "Checkboxes with values of their own begin with the unticked one",
      range8("insertCheckboxes(checkedValue, uncheckedValue)"),
      ["no", false, "yes", true],
      onTab((sheet) => {
        const box = sheet.getRange("A1").setValue("x").insertCheckboxes("yes", "no");
        return [box.getValue(), box.isChecked(), box.check().getValue(), box.isChecked()];
      })
    ),
    documented(
      "Checkboxes are unticked, whatever the cells held",
      range8("insertCheckboxes()"),
      [false, false],
      onTab((sheet) => {
        const boxes = sheet.getRange("A1:B1").setValues([[true, "x"]]).insertCheckboxes();
        return boxes.getValues()[0];
      })
    ),
    documented(
      "A text is turned by degrees, or stands upright",
      range8("setTextRotation(degrees)"),
      [0, 45, false, true, 45],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const before = cell.getTextRotation().getDegrees();
        const turned = cell.setTextRotation(45).getTextRotation();
        const upright = cell.setVerticalText(true).getTextRotation().isVertical();
        const again = cell.setTextRotation(turned).getTextRotation().getDegrees();
        return [before, turned.getDegrees(), turned.isVertical(), upright, again];
      })
    ),
    documented(
      "A text runs where its letters run, unless told",
      range8("setTextDirection(direction)"),
      [null, "RIGHT_TO_LEFT", null],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const told3 = () => cell.getTextDirection();
        const before = told3();
        cell.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
        const after = String(told3());
        cell.setTextDirection(null);
        return [before, after, told3()];
      })
    ),
    documented(
      "A range knows at which of its ends it is open",
      range8("isEndRowBounded()"),
      [
        [true, true, true, true],
        [true, false, true, true],
        [false, false, true, true],
        [true, true, false, false]
      ],
      onTab(
        (sheet) => ["B2:C3", "A2:A", "A:B", "2:3"].map((place) => {
          const cells = sheet.getRange(place);
          return [
            cells.isStartRowBounded(),
            cells.isEndRowBounded(),
            cells.isStartColumnBounded(),
            cells.isEndColumnBounded()
          ];
        })
      )
    ),
    documented(
      "The colour of a tab may come without its #",
      reference("reference/spreadsheet/sheet")("setTabColor(color)"),
      "#ff0000",
      onTab((sheet) => sheet.setTabColor("ff0000").getTabColor())
    ),
    documented(
      "Bands have the colours they are given, and go with their range",
      reference("reference/spreadsheet/banding")("setHeaderRowColor(color)"),
      [1, "A1:C4", "#ff0000", null, "#0000ff", 0],
      onTab((sheet) => {
        const banding = sheet.getRange("A1:C4").applyRowBanding();
        banding.setHeaderRowColor("#ff0000").setSecondRowColor("blue").setFirstRowColor(null);
        const told3 = [
          sheet.getBandings().length,
          banding.getRange().getA1Notation(),
          banding.getHeaderRowColor(),
          banding.getFirstRowColor(),
          banding.getSecondRowColor()
        ];
        banding.remove();
        return [...told3, sheet.getRange("A1").getBandings().length];
      })
    ),
    reported(
      "Bands are put over no others",
      range8("applyRowBanding()"),
      {
        refused: "Exception: You cannot add alternating background colors to a range that already has alternating background colors."
      },
      onTab((sheet) => {
        sheet.getRange("A1:C4").applyRowBanding();
        return refusal(() => sheet.getRange("B2:D2").applyColumnBanding());
      })
    ),
    assumed(
      "Bands of a theme have a header and no footer unless told",
      range8("applyRowBanding(bandingTheme, showHeader, showFooter)"),
      [
        ["#bdbdbd", "#ffffff", "#f3f3f3", null],
        [null, "#ffffff", "#f3f3f3", "#dedede"]
      ],
      onTab((sheet) => {
        const grey = SpreadsheetApp.BandingTheme.LIGHT_GREY;
        const bandings = [
          sheet.getRange("A1:B4").applyRowBanding(grey),
          sheet.getRange("D1:E4").applyRowBanding(grey, false, true)
        ];
        return bandings.map((banding) => [
          banding.getHeaderRowColor(),
          banding.getFirstRowColor(),
          banding.getSecondRowColor(),
          banding.getFooterRowColor()
        ]);
      })
    ),
    assumed(
      "The runs of a cell’s text have the whole look of the cell",
      reference("reference/spreadsheet/rich-text-value")("getTextStyle()"),
      [true, false, "Arial", 10],
      onTab((sheet) => {
        var _a, _b;
        const bold2 = SpreadsheetApp.newTextStyle().setBold(true).build();
        const text = SpreadsheetApp.newRichTextValue().setText("một hai").setTextStyle(0, 3, bold2).build();
        const runs = (_b = (_a = sheet.getRange("A1").setRichTextValue(text).getRichTextValue()) == null ? void 0 : _a.getRuns()) != null ? _b : [];
        const [first, second] = runs.map((run) => run.getTextStyle());
        return [first == null ? void 0 : first.isBold(), second == null ? void 0 : second.isBold(), second == null ? void 0 : second.getFontFamily(), second == null ? void 0 : second.getFontSize()];
      })
    ),
    assumed(
      "A name of the tab’s own is a range of it",
      reference("reference/spreadsheet/sheet")("getRange(a1Notation)"),
      "B2:C3",
      onTab((sheet) => {
        const spreadsheet2 = sheet.getParent();
        spreadsheet2.setNamedRange("_tu_kiem_tra_ten", sheet.getRange("B2:C3"));
        try {
          return sheet.getRange("_tu_kiem_tra_ten").getA1Notation();
        } finally {
          spreadsheet2.removeNamedRange("_tu_kiem_tra_ten");
        }
      })
    ),
    reported(
      "A number without a format shows ten digits, and all of a whole one",
      range8("getDisplayValues()"),
      [12, 11, "123456789012"],
      onTab((sheet) => {
        var _a;
        const cells = sheet.getRange("A1:C1").setValues([[1 / 3, 100 / 3, 123456789012]]);
        const [third, thirds, whole] = (_a = cells.getDisplayValues()[0]) != null ? _a : [];
        return [third == null ? void 0 : third.length, thirds == null ? void 0 : thirds.length, whole];
      })
    ),
    reported(
      "Arguments of the wrong kind are named as Google names them",
      range8("setValues(values)"),
      [
        "Exception: The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
        "Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
        "Exception: The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues."
      ].map((refused) => ({ refused })),
      onTab((sheet) => {
        const cells = sheet.getRange("A1");
        const odd = [cells, ["a"]];
        return [
          refusal(() => sheet.getRange(1, "2")),
          ...odd.map((values2) => refusal(() => cells.setValues(values2)))
        ];
      })
    )
  ];

  // cases/richText.ts
  var value = reference("reference/spreadsheet/rich-text-value");
  var builder4 = reference("reference/spreadsheet/rich-text-value-builder");
  var range9 = reference("reference/spreadsheet/range");
  var style = reference("reference/spreadsheet/text-style");
  var bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
  var textOf = (text) => SpreadsheetApp.newRichTextValue().setText(text);
  var richText = [
    documented("A text without styles is one run", value("getRuns()"), ["Đạt 3/9", 1], () => {
      const text = textOf("Đạt 3/9").build();
      return [text.getText(), text.getRuns().length];
    }),
    documented(
      "A style on a part cuts the text into runs",
      value("getRuns()"),
      [
        ["Đạt", 0, 3, true],
        [" 3/9", 3, 7, false]
      ],
      () => textOf("Đạt 3/9").setTextStyle(0, 3, bold()).build().getRuns().map((run) => [
        run.getText(),
        run.getStartIndex(),
        run.getEndIndex(),
        run.getTextStyle().isBold() === true
      ])
    ),
    documented(
      "A link on the whole text is found there",
      value("getLinkUrl()"),
      "https://example.com/",
      () => textOf("Mở").setLinkUrl("https://example.com/").build().getLinkUrl()
    ),
    documented(
      "Several links give null for the whole and each for its part",
      value("getLinkUrl(startOffset, endOffset)"),
      [null, "https://example.com/a", "https://example.com/b", null],
      () => {
        const text = textOf("một hai").setLinkUrl(0, 3, "https://example.com/a").setLinkUrl(4, 7, "https://example.com/b").build();
        return [text.getLinkUrl(), text.getLinkUrl(0, 3), text.getLinkUrl(4, 7), text.getLinkUrl(3, 4)];
      }
    ),
    documented("null takes a link and a style away", builder4("setLinkUrl(linkUrl)"), [null, true], () => {
      const text = textOf("Mở").setLinkUrl("https://example.com/").setLinkUrl(null).setTextStyle(bold()).setTextStyle(null).build();
      return [text.getLinkUrl(), text.getTextStyle().isBold() !== true];
    }),
    documented(
      "A later style lies over an earlier one",
      builder4("setTextStyle(startOffset, endOffset, textStyle)"),
      [true, true],
      () => {
        const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
        const look2 = textOf("abc").setTextStyle(0, 3, bold()).setTextStyle(0, 3, italic).build().getTextStyle(0, 3);
        return [look2.isBold(), look2.isItalic()];
      }
    ),
    documented(
      "A style tells what it was given and null for the rest",
      style("isBold()"),
      [true, null, 14, "#174ea6", null, true, "Arial", null],
      () => {
        const look2 = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setForegroundColor("#174EA6").setStrikethrough(true).setFontFamily("Arial").build();
        return [
          look2.isBold(),
          look2.isItalic(),
          look2.getFontSize(),
          look2.getForegroundColor(),
          look2.isUnderline(),
          look2.isStrikethrough(),
          look2.getFontFamily(),
          SpreadsheetApp.newTextStyle().setUnderline(true).build().isItalic()
        ];
      }
    ),
    documented("A copy of a style can be changed alone", style("copy()"), [true, true, null], () => {
      const first = bold();
      const second = first.copy().setItalic(true).build();
      return [second.isBold(), second.isItalic(), first.isItalic()];
    }),
    documented("A copy of a text keeps its runs", value("copy()"), ["abc", 2], () => {
      const copy = textOf("abc").setTextStyle(0, 1, bold()).build().copy().build();
      return [copy.getText(), copy.getRuns().length];
    }),
    reported(
      "A part outside the text is refused",
      builder4("setTextStyle(startOffset, endOffset, textStyle)"),
      { refused: "Exception: Illegal argument: the offsets are outside the text." },
      () => refusal(() => textOf("abc").setTextStyle(0, 4, bold()))
    ),
    documented(
      "A cell gives back the text, its parts and their looks",
      range9("setRichTextValue(value)"),
      ["Đạt 3/9", 2, true],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setRichTextValue(textOf("Đạt 3/9").setTextStyle(0, 3, bold()).build());
        const found2 = cell.getRichTextValue();
        return [cell.getValue(), found2 == null ? void 0 : found2.getRuns().length, found2 == null ? void 0 : found2.getTextStyle(0, 3).isBold()];
      })
    ),
    documented(
      "A link in a cell is found again",
      range9("getRichTextValue()"),
      ["https://example.com/", "Mở"],
      onTab((sheet) => {
        var _a;
        const cell = sheet.getRange("A1").setRichTextValue(textOf("Mở").setLinkUrl("https://example.com/").build());
        return [(_a = cell.getRichTextValue()) == null ? void 0 : _a.getLinkUrl(), cell.getDisplayValue()];
      })
    ),
    documented(
      "Rich texts fill a range cell by cell",
      range9("setRichTextValues(values)"),
      [
        ["a", "b"],
        ["a", "b"]
      ],
      onTab((sheet) => {
        var _a;
        const cells = sheet.getRange("A1:B1").setRichTextValues([[textOf("a").build(), textOf("b").build()]]);
        const texts2 = (_a = cells.getRichTextValues()[0]) != null ? _a : [];
        return [cells.getValues()[0], texts2.map((text) => text == null ? void 0 : text.getText())];
      })
    ),
    reported(
      "A number has no rich text",
      range9("getRichTextValue()"),
      null,
      onTab((sheet) => sheet.getRange("A1").setValue(5).getRichTextValue())
    ),
    assumed(
      "A rich text never becomes a formula or a number",
      range9("setRichTextValue(value)"),
      ["=1+1", "", "01234"],
      onTab((sheet) => {
        var _a;
        const cells = sheet.getRange("A1:B1").setRichTextValues([[textOf("=1+1").build(), textOf("01234").build()]]);
        return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getFormula(), (_a = cells.getValues()[0]) == null ? void 0 : _a[1]];
      })
    ),
    reported(
      "A value written over a link takes it away",
      range9("setValue(value)"),
      null,
      onTab((sheet) => {
        var _a;
        const cell = sheet.getRange("A1").setRichTextValue(textOf("Mở").setLinkUrl("https://example.com/").build());
        return (_a = cell.setValue("khác").getRichTextValue()) == null ? void 0 : _a.getLinkUrl();
      })
    )
  ];

  // cases/searching.ts
  var finder2 = reference("reference/spreadsheet/text-finder");
  var filter = reference("reference/spreadsheet/filter");
  var range10 = reference("reference/spreadsheet/range");
  var WORDS = [["Đạt"], ["chưa đạt"], ["Dat"], ["10 việc"]];
  var found = (text, how = (same) => same) => onTab((sheet) => {
    const cells = sheet.getRange("A1:A4").setValues(WORDS);
    return how(cells.createTextFinder(text)).findAll().map((each) => each.getA1Notation());
  });
  var TABLE = [
    ["Tên", "Điểm"],
    ["An", 3],
    ["Bình", 1],
    ["Chi", 2]
  ];
  function filtered(sheet) {
    return sheet.getRange("A1:B4").setValues(TABLE).createFilter();
  }
  var hiddenRows = (sheet) => [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
  var searching = [
    documented(
      "A text is found wherever it stands in a cell, whatever its case",
      finder2("findAll()"),
      ["A1", "A2"],
      found("đạt")
    ),
    documented(
      "With the case it has",
      finder2("matchCase(matchCase)"),
      ["A1"],
      found("Đạt", (it) => it.matchCase(true))
    ),
    documented(
      "As the whole cell",
      finder2("matchEntireCell(matchEntireCell)"),
      ["A1"],
      found("đạt", (it) => it.matchEntireCell(true))
    ),
    documented(
      "By an expression",
      finder2("useRegularExpression(useRegEx)"),
      ["A4"],
      found("[0-9]+ v", (it) => it.useRegularExpression(true))
    ),
    documented(
      "Without its marks",
      finder2("ignoreDiacritics(ignoreDiacritics)"),
      ["A1", "A2", "A3"],
      found("dat", (it) => it.ignoreDiacritics(true))
    ),
    documented(
      "What is nowhere gives null and an empty list",
      finder2("findNext()"),
      [null, []],
      onTab((sheet) => {
        const search = sheet.createTextFinder("không có");
        return [search.findNext(), search.findAll()];
      })
    ),
    documented(
      "The next and the one before",
      finder2("findPrevious()"),
      ["A1", "A2", "A1", "A1"],
      onTab((sheet) => {
        const search = sheet.getRange("A1:A4").setValues(WORDS).createTextFinder("đạt");
        const steps = [search.findNext(), search.findNext(), search.findPrevious(), search.getCurrentMatch()];
        return steps.map((each) => each == null ? void 0 : each.getA1Notation());
      })
    ),
    documented(
      "Everything found is replaced and counted",
      finder2("replaceAllWith(replaceText)"),
      [2, "Xong", "chưa Xong"],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:A4").setValues(WORDS);
        const count2 = cells.createTextFinder("đạt").replaceAllWith("Xong");
        return [
          count2,
          ...cells.getValues().slice(0, 2).map(([value2]) => value2)
        ];
      })
    ),
    documented(
      "Formulas are searched by what they show, or by their text",
      finder2("matchFormulaText(matchFormulaText)"),
      [0, 1],
      onTab((sheet) => {
        sheet.getRange("A1").setFormula("=SUM(B1:B2)");
        const search = () => sheet.getRange("A1").createTextFinder("SUM");
        return [search().findAll().length, search().matchFormulaText(true).findAll().length];
      })
    ),
    documented(
      "A tab has no filter at first, then one, then none",
      range10("createFilter()"),
      [null, "A1:B4", null],
      onTab((sheet) => {
        var _a, _b;
        const before = sheet.getFilter();
        filtered(sheet);
        const during = (_a = sheet.getFilter()) == null ? void 0 : _a.getRange().getA1Notation();
        (_b = sheet.getFilter()) == null ? void 0 : _b.remove();
        return [before, during, sheet.getFilter()];
      })
    ),
    reported(
      "A tab has one filter at most",
      range10("createFilter()"),
      { refused: "Exception: You can't create a filter in a sheet that already has a filter." },
      onTab((sheet) => {
        filtered(sheet);
        return refusal(() => sheet.getRange("D1:E4").createFilter());
      })
    ),
    documented(
      "Rows whose value is hidden are hidden by the filter",
      filter("setColumnFilterCriteria(columnPosition, filterCriteria)"),
      [false, false, true, false],
      onTab((sheet) => {
        const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(["Bình"]).build();
        filtered(sheet).setColumnFilterCriteria(1, criteria);
        return hiddenRows(sheet);
      })
    ),
    documented(
      "Rows that do not meet the condition are hidden, until it is taken away",
      filter("removeColumnFilterCriteria(columnPosition)"),
      [
        [false, false, true, true],
        [false, false, false, false]
      ],
      onTab((sheet) => {
        const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build();
        const all2 = filtered(sheet).setColumnFilterCriteria(2, criteria);
        const before = hiddenRows(sheet);
        all2.removeColumnFilterCriteria(2);
        return [before, hiddenRows(sheet)];
      })
    ),
    documented(
      "A column without criteria gives null, with them what was set",
      filter("getColumnFilterCriteria(columnPosition)"),
      [null, ["An"]],
      onTab((sheet) => {
        var _a;
        const all2 = filtered(sheet);
        const before = all2.getColumnFilterCriteria(1);
        all2.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["An"]).build());
        return [before, (_a = all2.getColumnFilterCriteria(1)) == null ? void 0 : _a.getHiddenValues()];
      })
    ),
    documented(
      "A filter sorts what is below its header",
      filter("sort(columnPosition, ascending)"),
      ["Tên", "Bình", "Chi", "An"],
      onTab((sheet) => {
        filtered(sheet).sort(2, true);
        return sheet.getRange("A1:A4").getValues().map(([value2]) => value2);
      })
    ),
    documented(
      "Spaces around and between are trimmed",
      range10("trimWhitespace()"),
      ["a b"],
      onTab((sheet) => {
        const cells = sheet.getRange("A1").setValue("  a   b ");
        cells.trimWhitespace();
        return cells.getValues()[0];
      })
    ),
    documented(
      "A checkbox is ticked, unticked and told, null where there is none",
      range10("isChecked()"),
      [null, false, true, false],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const before = cell.isChecked();
        return [
          before,
          cell.insertCheckboxes().isChecked(),
          cell.check().isChecked(),
          cell.uncheck().isChecked()
        ];
      })
    ),
    documented(
      "Rows and columns move together with their cells",
      reference("reference/spreadsheet/sheet")("moveRows(rowSpec, destinationIndex)"),
      [2, 3, 1],
      onTab((sheet) => {
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.moveRows(sheet.getRange("1:1"), 4);
        return sheet.getRange("A1:A3").getValues().map(([value2]) => value2);
      })
    )
  ];

  // cases/sheets.ts
  var spreadsheetPage2 = reference("reference/spreadsheet/spreadsheet");
  var sheetPage7 = reference("reference/spreadsheet/sheet");
  var names = () => SpreadsheetApp.getActiveSpreadsheet().getSheets().map((each) => each.getName());
  var withTwo = (work) => onTab((sheet) => {
    const second = sheet.getParent().insertSheet(`${SCRATCH} 2`);
    try {
      return work(sheet, second);
    } finally {
      sheet.getParent().deleteSheet(second);
    }
  });
  var sheets = [
    documented(
      "A tab is found by its exact name, and null is given for another",
      spreadsheetPage2("getSheetByName(name)"),
      [true, null],
      onTab((sheet) => {
        var _a;
        const file = sheet.getParent();
        return [
          ((_a = file.getSheetByName(SCRATCH)) == null ? void 0 : _a.getSheetId()) === sheet.getSheetId(),
          file.getSheetByName("_TU_KIEM_TRA")
        ];
      })
    ),
    documented(
      "A tab is found by its id",
      spreadsheetPage2("getSheetById(id)"),
      [SCRATCH, null],
      onTab((sheet) => {
        var _a;
        const file = sheet.getParent();
        return [(_a = file.getSheetById(sheet.getSheetId())) == null ? void 0 : _a.getName(), file.getSheetById(-1)];
      })
    ),
    documented(
      "A new tab stands behind the active one and becomes active",
      spreadsheetPage2("insertSheet(sheetName)"),
      [1, `${SCRATCH} 2`],
      withTwo((sheet, second) => [
        second.getIndex() - sheet.getIndex(),
        SpreadsheetApp.getActiveSheet().getName()
      ])
    ),
    documented(
      "A new tab may be put at a place, counted from 0",
      spreadsheetPage2("insertSheet(sheetName, sheetIndex)"),
      [1, `${SCRATCH} 0`],
      onTab((sheet) => {
        const first = sheet.getParent().insertSheet(`${SCRATCH} 0`, 0);
        try {
          return [first.getIndex(), names()[0]];
        } finally {
          sheet.getParent().deleteSheet(first);
        }
      })
    ),
    documented(
      "A new tab made like another has its cells and looks, and its frozen rows",
      spreadsheetPage2("insertSheet(sheetName, sheetIndex, options)"),
      ["x", "#ff0000", 120, 1, true],
      onTab((sheet) => {
        sheet.getRange("A1").setValue("x").setBackground("#ff0000");
        sheet.setColumnWidths(1, 2, 120);
        sheet.setFrozenRows(1);
        const second = sheet.getParent().insertSheet(`${SCRATCH} 2`, 0, { template: sheet });
        try {
          const cell = second.getRange("A1");
          const size = [second.getColumnWidth(2), second.getFrozenRows()];
          return [cell.getValue(), cell.getBackground(), ...size, names()[0] === second.getName()];
        } finally {
          sheet.getParent().deleteSheet(second);
        }
      })
    ),
    reported(
      "Two tabs cannot have one name",
      spreadsheetPage2("insertSheet(sheetName)"),
      { refused: `Exception: A sheet with the name "${SCRATCH}" already exists. Please enter another name.` },
      onTab((sheet) => refusal(() => sheet.getParent().insertSheet(SCRATCH)))
    ),
    reported(
      "Nor by renaming",
      sheetPage7("setName(name)"),
      [
        { refused: `Exception: A sheet with the name "${SCRATCH}" already exists. Please enter another name.` },
        `${SCRATCH} 2`
      ],
      withTwo((_sheet, second) => [refusal(() => second.setName(SCRATCH)), second.getName()])
    ),
    documented(
      "A renamed tab is found by its new name, and keeps its id",
      sheetPage7("setName(name)"),
      [true, null, `${SCRATCH} mới`],
      onTab((sheet) => {
        var _a;
        const id = sheet.getSheetId();
        sheet.setName(`${SCRATCH} mới`);
        const file = sheet.getParent();
        return [
          ((_a = file.getSheetByName(`${SCRATCH} mới`)) == null ? void 0 : _a.getSheetId()) === id,
          file.getSheetByName(SCRATCH),
          sheet.getSheetName()
        ];
      })
    ),
    reported(
      "A tab may be given the name it has",
      sheetPage7("setName(name)"),
      SCRATCH,
      onTab((sheet) => sheet.setName(SCRATCH).getName())
    ),
    documented(
      "A deleted tab is gone",
      spreadsheetPage2("deleteSheet(sheet)"),
      [1, false],
      onTab((sheet) => {
        const file = sheet.getParent();
        const before = file.getNumSheets();
        const other = file.insertSheet(`${SCRATCH} 2`);
        const during = file.getNumSheets();
        file.deleteSheet(other);
        return [during - before, names().indexOf(`${SCRATCH} 2`) >= 0];
      })
    ),
    documented(
      "The active tab moves to a place counted from 1",
      spreadsheetPage2("moveActiveSheet(pos)"),
      [1, SCRATCH],
      onTab((sheet) => {
        sheet.getParent().setActiveSheet(sheet);
        sheet.getParent().moveActiveSheet(1);
        return [sheet.getIndex(), names()[0]];
      })
    ),
    documented(
      "Activating a tab makes it the active one",
      sheetPage7("activate()"),
      [`${SCRATCH} 2`, SCRATCH],
      withTwo((sheet, second) => {
        second.activate();
        const before = SpreadsheetApp.getActiveSheet().getName();
        sheet.getParent().setActiveSheet(sheet);
        return [before, SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()];
      })
    ),
    documented(
      "A tab may have a colour, null takes it away",
      sheetPage7("setTabColor(color)"),
      [null, "#ff0000", null],
      onTab((sheet) => [
        sheet.getTabColor(),
        sheet.setTabColor("#ff0000").getTabColor(),
        sheet.setTabColor(null).getTabColor()
      ])
    ),
    documented(
      "A tab may be hidden and shown",
      sheetPage7("hideSheet()"),
      [false, true, false],
      withTwo((sheet) => [
        sheet.isSheetHidden(),
        sheet.hideSheet().isSheetHidden(),
        sheet.showSheet().isSheetHidden()
      ])
    ),
    documented("The address of a file holds its id", spreadsheetPage2("getUrl()"), true, () => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      return file.getUrl().indexOf(`https://docs.google.com/spreadsheets/d/${file.getId()}/edit`) === 0;
    }),
    documented(
      "A tab belongs to the active spreadsheet",
      sheetPage7("getParent()"),
      true,
      onTab((sheet) => sheet.getParent().getId() === SpreadsheetApp.getActive().getId())
    ),
    documented(
      "A range may have a name, which is found again",
      spreadsheetPage2("setNamedRange(name, range)"),
      ["A1:B2", SCRATCH],
      onTab((sheet) => {
        sheet.getParent().setNamedRange("tu_kiem_tra_ten", sheet.getRange("A1:B2"));
        const found2 = sheet.getParent().getRangeByName("tu_kiem_tra_ten");
        return [found2 == null ? void 0 : found2.getA1Notation(), found2 == null ? void 0 : found2.getSheet().getName()];
      })
    ),
    documented(
      "A name nobody gave gives null",
      spreadsheetPage2("getRangeByName(name)"),
      null,
      () => SpreadsheetApp.getActiveSpreadsheet().getRangeByName("tu_kiem_tra_khong_co")
    ),
    documented(
      "A name given again means the new range, and follows its rows",
      spreadsheetPage2("setNamedRange(name, range)"),
      ["C3", "C4"],
      onTab((sheet) => {
        var _a, _b;
        const file = sheet.getParent();
        file.setNamedRange("tu_kiem_tra_ten", sheet.getRange("A1"));
        file.setNamedRange("tu_kiem_tra_ten", sheet.getRange("C3"));
        const before = (_a = file.getRangeByName("tu_kiem_tra_ten")) == null ? void 0 : _a.getA1Notation();
        sheet.insertRowBefore(1);
        return [before, (_b = file.getRangeByName("tu_kiem_tra_ten")) == null ? void 0 : _b.getA1Notation()];
      })
    ),
    reported(
      "A formula may use a name",
      spreadsheetPage2("setNamedRange(name, range)"),
      6,
      onTab((sheet) => {
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getParent().setNamedRange("tu_kiem_tra_ten", sheet.getRange("A1:A3"));
        return sheet.getRange("B1").setFormula("=SUM(tu_kiem_tra_ten)").getValue();
      })
    ),
    documented(
      "What is asked of the file about rows and columns is asked of its active tab",
      spreadsheetPage2("insertRowAfter(afterPosition)"),
      [1001, 2, 150, true, 25],
      onTab((sheet) => {
        const file = sheet.activate().getParent();
        file.insertRowAfter(1);
        file.setFrozenRows(2);
        file.setColumnWidth(1, 150);
        file.hideRow(sheet.getRange("A5"));
        file.deleteColumn(2);
        return [
          sheet.getMaxRows(),
          sheet.getFrozenRows(),
          file.getColumnWidth(1),
          sheet.isRowHiddenByUser(5),
          sheet.getMaxColumns()
        ];
      })
    )
  ];

  // cases/sorting.ts
  var page4 = reference("reference/spreadsheet/range")("sort(sortSpecObj)");
  var sorted = (values2, spec) => onTab((sheet) => {
    const cells = sheet.getRange(1, 1, values2.length, 1).setValues(values2.map((value2) => [value2]));
    return cells.sort(spec).getValues().map(([value2]) => value2);
  });
  var PEOPLE = [
    ["An", 2],
    ["Bình", 1],
    ["Chi", 2]
  ];
  var sorting = [
    documented("A column number sorts upwards", page4, [1, 2, 10], sorted([10, 1, 2], 1)),
    documented(
      "A spec may sort downwards",
      page4,
      [10, 2, 1],
      sorted([10, 1, 2], { column: 1, ascending: false })
    ),
    documented(
      "A spec sorts upwards when it does not say",
      page4,
      [1, 2, 10],
      sorted([10, 1, 2], { column: 1 })
    ),
    reported("Empty cells come last, upwards", page4, [1, 2, "", ""], sorted(["", 2, "", 1], 1)),
    reported(
      "Empty cells come last, downwards as well",
      page4,
      [2, 1, "", ""],
      sorted(["", 2, "", 1], { column: 1, ascending: false })
    ),
    assumed(
      "Numbers come before texts, texts before truth values",
      page4,
      [5, "a", "b", false, true],
      sorted([true, "b", 5, false, "a"], 1)
    ),
    assumed(
      "Texts are ordered by the alphabet of the locale",
      page4,
      ["An", "Ân", "Đức", "Em"],
      sorted(["Em", "Đức", "Ân", "An"], 1)
    ),
    assumed(
      "Small and capital letters are neighbours",
      page4,
      ["an", "An", "bình"],
      sorted(["bình", "An", "an"], 1)
    ),
    reported(
      "Columns are numbered in the tab, not in the range",
      page4,
      [
        ["Bình", 1],
        ["An", 2],
        ["Chi", 2]
      ],
      onTab((sheet) => sheet.getRange("B1:C3").setValues(PEOPLE).sort(3).getValues())
    ),
    documented(
      "Rows that are equal by the first column are ordered by the second",
      page4,
      [
        ["Bình", 1],
        ["Chi", 2],
        ["An", 2]
      ],
      onTab(
        (sheet) => sheet.getRange("A1:B3").setValues(PEOPLE).sort([
          { column: 2, ascending: true },
          { column: 1, ascending: false }
        ]).getValues()
      )
    ),
    reported(
      "Cells beside the range stay where they are",
      page4,
      [
        [1, "x"],
        [2, ""]
      ],
      onTab((sheet) => {
        sheet.getRange("A1:B2").setValues([
          [2, "x"],
          [1, ""]
        ]);
        sheet.getRange("A1:A2").sort(1);
        return sheet.getRange("A1:B2").getValues();
      })
    ),
    reported(
      "Notes stay with their row",
      page4,
      [["hai"], [""]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:A2").setValues([[2], [1]]);
        sheet.getRange("A2").setNote("hai");
        return cells.sort(1).getNotes();
      })
    )
  ];

  // cases/stores.ts
  var properties = reference("reference/properties/properties");
  var cache = reference("reference/cache/cache");
  var lock = reference("reference/lock/lock");
  var quotas = reference("guides/services/quotas");
  var A = "_tu_kiem_tra a";
  var B = "_tu_kiem_tra b";
  var onProperties = (work, store = () => PropertiesService.getDocumentProperties()) => () => {
    try {
      return work(store());
    } finally {
      store().deleteProperty(A).deleteProperty(B);
    }
  };
  var onCache = (work) => () => {
    const store = CacheService.getScriptCache();
    try {
      return work(store);
    } finally {
      store.removeAll([A, B]);
    }
  };
  var stores = [
    documented(
      "A property nobody set gives null",
      properties("getProperty(key)"),
      null,
      onProperties((store) => store.getProperty(A))
    ),
    documented(
      "A property is read back",
      properties("setProperty(key, value)"),
      "một",
      onProperties((store) => store.setProperty(A, "một").getProperty(A))
    ),
    reported(
      "Whatever is set becomes a text",
      properties("setProperty(key, value)"),
      ["5", "true"],
      onProperties(
        (store) => [5, true].map((value2) => store.setProperty(A, value2).getProperty(A))
      )
    ),
    documented(
      "A later value replaces an earlier one",
      properties("setProperty(key, value)"),
      "hai",
      onProperties((store) => store.setProperty(A, "một").setProperty(A, "hai").getProperty(A))
    ),
    documented(
      "A deleted property is gone",
      properties("deleteProperty(key)"),
      null,
      onProperties((store) => store.setProperty(A, "một").deleteProperty(A).getProperty(A))
    ),
    documented(
      "Many properties are set in one call, and others stay",
      properties("setProperties(properties)"),
      ["một", "hai"],
      onProperties((store) => {
        store.setProperty(A, "một").setProperties({ [B]: "hai" });
        return [store.getProperty(A), store.getProperty(B)];
      })
    ),
    documented(
      "All keys and all properties are told in one call",
      properties("getKeys()"),
      [true, true, "một"],
      onProperties((store) => {
        store.setProperties({ [A]: "một", [B]: "hai" });
        const keys = store.getKeys();
        return [keys.indexOf(A) >= 0, keys.indexOf(B) >= 0, store.getProperties()[A]];
      })
    ),
    reported(
      "What getProperties gives is a copy",
      properties("getProperties()"),
      "một",
      onProperties((store) => {
        store.setProperty(A, "một").getProperties()[A] = "khác";
        return store.getProperty(A);
      })
    ),
    documented(
      "Document, script and user have stores of their own",
      reference("reference/properties/properties-service")("getUserProperties()"),
      ["user", null, null],
      onProperties(
        (store) => {
          store.setProperty(A, "user");
          return [
            store.getProperty(A),
            PropertiesService.getDocumentProperties().getProperty(A),
            PropertiesService.getScriptProperties().getProperty(A)
          ];
        },
        () => PropertiesService.getUserProperties()
      )
    ),
    documented(
      "A store forgets its own properties only",
      properties("deleteProperty(key)"),
      ["tài liệu", null],
      onProperties((store) => {
        store.setProperty(A, "tài liệu");
        const script = PropertiesService.getScriptProperties();
        script.setProperty(A, "tập lệnh").deleteProperty(A);
        return [store.getProperty(A), script.getProperty(A)];
      })
    ),
    documented(
      "A value of more than 9 KB is refused, one of 9 KB is not",
      quotas(),
      [9216, { refused: "Exception: Argument too large: value" }],
      onProperties((store) => {
        var _a;
        const most = "a".repeat(9 * 1024);
        return [
          (_a = store.setProperty(A, most).getProperty(A)) == null ? void 0 : _a.length,
          refusal(() => store.setProperty(A, `${most}a`))
        ];
      })
    ),
    assumed(
      "The size of a value is counted in bytes",
      quotas(),
      { refused: "Exception: Argument too large: value" },
      onProperties((store) => refusal(() => store.setProperty(A, "ạ".repeat(4e3))))
    ),
    documented(
      "A key nobody cached gives null",
      cache("get(key)"),
      null,
      onCache((store) => store.get(A))
    ),
    documented(
      "A cached value is read back, until it is removed",
      cache("put(key, value)"),
      ["một", null],
      onCache((store) => {
        store.put(A, "một");
        const before = store.get(A);
        store.remove(A);
        return [before, store.get(A)];
      })
    ),
    documented(
      "Many values go in and come out together, those that are there",
      cache("getAll(keys)"),
      { [A]: "một", [B]: "hai" },
      onCache((store) => {
        store.putAll({ [A]: "một", [B]: "hai" });
        return store.getAll([A, B, "_tu_kiem_tra không có"]);
      })
    ),
    documented(
      "Values removed together are gone",
      cache("removeAll(keys)"),
      {},
      onCache((store) => {
        store.putAll({ [A]: "một", [B]: "hai" }, 60);
        store.removeAll([A, B]);
        return store.getAll([A, B]);
      })
    ),
    documented(
      "A value lasts as long as it was told",
      cache("put(key, value, expirationInSeconds)"),
      ["một", null],
      onCache((store) => {
        store.put(A, "một", 2);
        const before = store.get(A);
        Utilities.sleep(4e3);
        return [before, store.get(A)];
      })
    ),
    documented(
      "A key of more than 250 characters is refused, one of 250 is not",
      cache("put(key, value)"),
      ["một", { refused: "Exception: Argument too large: key" }],
      onCache((store) => {
        const longest = "k".repeat(250);
        store.put(longest, "một", 5);
        return [store.get(longest), refusal(() => store.put(`${longest}k`, "một", 5))];
      })
    ),
    documented(
      "A value of more than 100 KB is refused, one of 100 KB is not",
      cache("put(key, value)"),
      ["accepted", { refused: "Exception: Argument too large: value" }],
      onCache((store) => [
        refusal(() => store.put(A, "a".repeat(100 * 1024), 5)),
        refusal(() => store.put(A, "a".repeat(100 * 1024 + 1), 5))
      ])
    ),
    documented(
      "Document, script and user have caches of their own",
      reference("reference/cache/cache-service")("getDocumentCache()"),
      ["một", null, null],
      onCache((store) => {
        var _a, _b;
        store.put(A, "một", 5);
        return [
          store.get(A),
          (_b = (_a = CacheService.getDocumentCache()) == null ? void 0 : _a.get(A)) != null ? _b : null,
          CacheService.getUserCache().get(A)
        ];
      })
    ),
    documented("A lock is held from taking to releasing", lock("hasLock()"), [false, true, true, false], () => {
      const held = LockService.getDocumentLock();
      const before = held.hasLock();
      const taken = held.tryLock(1e3);
      const during = held.hasLock();
      held.releaseLock();
      return [before, taken, during, held.hasLock()];
    }),
    documented("waitLock takes a free lock", lock("waitLock(timeoutInMillis)"), true, () => {
      const held = LockService.getScriptLock();
      held.waitLock(1e3);
      const taken = held.hasLock();
      held.releaseLock();
      return taken;
    }),
    reported("Whoever holds a lock may take it again", lock("tryLock(timeoutInMillis)"), true, () => {
      const held = LockService.getUserLock();
      held.tryLock(1e3);
      const again = held.tryLock(1e3);
      held.releaseLock();
      return again;
    }),
    documented(
      "The locks of document, script and user are three",
      reference("reference/lock/lock-service")("getScriptLock()"),
      [true, false, false],
      () => {
        const held = LockService.getDocumentLock();
        held.tryLock(1e3);
        const all2 = [held, LockService.getScriptLock(), LockService.getUserLock()].map(
          (each) => each.hasLock()
        );
        held.releaseLock();
        return all2;
      }
    ),
    reported(
      "Releasing a lock one does not hold does nothing",
      lock("releaseLock()"),
      "accepted",
      () => refusal(() => LockService.getDocumentLock().releaseLock())
    )
  ];

  // cases/structure.ts
  var sheetPage8 = reference("reference/spreadsheet/sheet");
  var column2 = (sheet, rows) => sheet.getRange(1, 1, rows, 1).getValues().map(([value2]) => value2);
  function numbered(sheet, rows = 4) {
    sheet.getRange(1, 1, rows, 1).setValues(Array.from({ length: rows }, (_, i) => [i + 1]));
    return sheet;
  }
  var structure = [
    documented(
      "Rows put in after a row push the rest down",
      sheetPage8("insertRowsAfter(afterPosition, howMany)"),
      [[1, 2, "", "", 3, 4], 1002],
      onTab((sheet) => {
        numbered(sheet).insertRowsAfter(2, 2);
        return [column2(sheet, 6), sheet.getMaxRows()];
      })
    ),
    documented(
      "A row put in before a row takes its place",
      sheetPage8("insertRowBefore(beforePosition)"),
      ["", 1, 2],
      onTab((sheet) => column2(numbered(sheet).insertRowBefore(1), 3))
    ),
    documented(
      "One row after, one column before and after",
      sheetPage8("insertColumnAfter(afterPosition)"),
      [["", 1, ""], ["", "", ""], 28],
      onTab((sheet) => {
        numbered(sheet).insertRowAfter(1).insertColumnAfter(1).insertColumnBefore(1);
        return [...sheet.getRange("A1:C2").getValues(), sheet.getMaxColumns()];
      })
    ),
    documented(
      "Columns put in push the rest to the right",
      sheetPage8("insertColumnsBefore(beforePosition, howMany)"),
      [["", "", 1, "", "", 2], 30],
      onTab((sheet) => {
        sheet.getRange("A1:B1").setValues([[1, 2]]);
        sheet.insertColumnsBefore(1, 2).insertColumnsAfter(3, 2);
        return [sheet.getRange("A1:F1").getValues()[0], sheet.getMaxColumns()];
      })
    ),
    documented(
      "Rows put in before a row take the look of that row",
      sheetPage8("insertRowsBefore(beforePosition, howMany)"),
      [["#ffffff"], ["#ff0000"], ["#ff0000"], ["#ff0000"]],
      onTab((sheet) => {
        sheet.getRange("A2").setBackground("#ff0000");
        return sheet.insertRowsBefore(2, 2).getRange("A1:A4").getBackgrounds();
      })
    ),
    reported(
      "Rows put in after a row take the look of that row",
      sheetPage8("insertRowsAfter(afterPosition, howMany)"),
      [["#ff0000"], ["#ff0000"], ["#ffffff"]],
      onTab((sheet) => {
        sheet.getRange("A1").setBackground("#ff0000");
        return sheet.insertRowsAfter(1, 1).getRange("A1:A3").getBackgrounds();
      })
    ),
    documented(
      "Deleted rows are gone and the rest moves up",
      sheetPage8("deleteRows(rowPosition, howMany)"),
      [[1, 4, ""], 998],
      onTab((sheet) => {
        numbered(sheet).deleteRows(2, 2);
        return [column2(sheet, 3), sheet.getMaxRows()];
      })
    ),
    documented(
      "One row or one column is deleted by its number",
      sheetPage8("deleteRow(rowPosition)"),
      [2, 999, 25],
      onTab((sheet) => {
        numbered(sheet).getRange("B2").setValue("x");
        sheet.deleteRow(1).deleteColumn(2);
        return [sheet.getRange("A1").getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];
      })
    ),
    documented(
      "Deleted columns are gone and the rest moves left",
      sheetPage8("deleteColumns(columnPosition, howMany)"),
      [1, 4, ""],
      onTab((sheet) => {
        sheet.getRange("A1:D1").setValues([[1, 2, 3, 4]]);
        sheet.deleteColumns(2, 2);
        return sheet.getRange("A1:C1").getValues()[0];
      })
    ),
    reported(
      "All rows or all columns cannot be deleted",
      sheetPage8("deleteRows(rowPosition, howMany)"),
      [
        { refused: "Exception: You can't delete all the rows on the sheet." },
        { refused: "Exception: You can't delete all the columns on the sheet." }
      ],
      onTab((sheet) => [
        refusal(() => sheet.deleteRows(1, sheet.getMaxRows())),
        refusal(() => sheet.deleteColumns(1, sheet.getMaxColumns()))
      ])
    ),
    reported(
      "Nor all rows that are not frozen",
      sheetPage8("deleteRows(rowPosition, howMany)"),
      { refused: "Exception: Sorry, it is not possible to delete all non-frozen rows." },
      onTab((sheet) => {
        sheet.setFrozenRows(1);
        return refusal(() => sheet.deleteRows(2, sheet.getMaxRows() - 1));
      })
    ),
    reported(
      "Rows that are not there cannot be deleted",
      sheetPage8("deleteRow(rowPosition)"),
      { refused: "Exception: Those rows are out of bounds." },
      onTab((sheet) => refusal(() => sheet.deleteRow(1001)))
    ),
    reported(
      "Rows cannot be put in where there are none",
      sheetPage8("insertRowAfter(afterPosition)"),
      [
        { refused: "Exception: Those rows are out of bounds." },
        { refused: "Exception: Those columns are out of bounds." }
      ],
      onTab((sheet) => [refusal(() => sheet.insertRowAfter(1001)), refusal(() => sheet.insertColumnAfter(27))])
    ),
    reported(
      "A formula follows its cells when rows are put in above",
      sheetPage8("insertRowBefore(beforePosition)"),
      ["=SUM(A2:A5)", 10],
      onTab((sheet) => {
        numbered(sheet).getRange("C1").setFormula("=SUM(A1:A4)");
        const sum = sheet.insertRowBefore(1).getRange("C2");
        return [sum.getFormula(), sum.getValue()];
      })
    ),
    reported(
      "A formula grows with rows put in inside its range, and shrinks",
      sheetPage8("insertRowsAfter(afterPosition, howMany)"),
      ["=SUM(A1:A6)", "=SUM(A1:A3)", 8],
      onTab((sheet) => {
        numbered(sheet).getRange("C1").setFormula("=SUM(A1:A4)");
        const grown = sheet.insertRowsAfter(2, 2).getRange("C1").getFormula();
        sheet.deleteRows(2, 3);
        const shrunk = sheet.getRange("C1");
        return [grown, shrunk.getFormula(), shrunk.getValue()];
      })
    ),
    reported(
      "A formula whose cell was deleted is an error",
      sheetPage8("deleteRow(rowPosition)"),
      "#REF!",
      onTab((sheet) => {
        numbered(sheet).getRange("C1").setFormula("=A3+1");
        return sheet.deleteRow(3).getRange("C1").getValue();
      })
    ),
    reported(
      "Fixed and relative references alike follow a column put in",
      sheetPage8("insertColumnBefore(beforePosition)"),
      "=$B$1+B2",
      onTab((sheet) => {
        sheet.getRange("C1").setFormula("=$A$1+A2");
        return sheet.insertColumnBefore(1).getRange("D1").getFormula();
      })
    ),
    documented(
      "Frozen rows and columns are counted",
      sheetPage8("setFrozenRows(rows)"),
      [0, 0, 2, 1],
      onTab((sheet) => {
        const before = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        return [...before, sheet.getFrozenRows(), sheet.getFrozenColumns()];
      })
    ),
    documented(
      "Hidden rows and columns say so until they are shown",
      sheetPage8("isRowHiddenByUser(rowPosition)"),
      [
        [false, true, true, false],
        [true, false]
      ],
      onTab((sheet) => {
        sheet.hideRows(2, 2);
        sheet.hideColumns(3);
        const rows = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
        const hidden = sheet.isColumnHiddenByUser(3);
        sheet.showColumns(3);
        return [rows, [hidden, sheet.isColumnHiddenByUser(3)]];
      })
    ),
    reported(
      "A hidden row stays hidden when it moves",
      sheetPage8("isRowHiddenByUser(rowPosition)"),
      [false, true, false],
      onTab((sheet) => {
        sheet.hideRows(2);
        sheet.insertRowBefore(1);
        const moved = [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
        sheet.showRows(3);
        return [...moved, sheet.isRowHiddenByUser(3)];
      })
    ),
    documented(
      "Columns are 100 pixels wide and rows 21 high until told otherwise",
      sheetPage8("setColumnWidth(columnPosition, width)"),
      [100, 21, 240, 60, 60, 100],
      onTab((sheet) => {
        const before = [sheet.getColumnWidth(1), sheet.getRowHeight(1)];
        sheet.setColumnWidth(1, 240).setRowHeights(2, 2, 60);
        return [
          ...before,
          sheet.getColumnWidth(1),
          sheet.getRowHeight(2),
          sheet.getRowHeight(3),
          sheet.getColumnWidth(2)
        ];
      })
    ),
    reported(
      "A width moves with its column",
      sheetPage8("setColumnWidths(startColumn, numColumns, width)"),
      [100, 50, 50],
      onTab((sheet) => {
        sheet.setColumnWidths(1, 2, 50).insertColumnBefore(1).setColumnWidth(1, 100).setRowHeight(1, 30);
        return [1, 2, 3].map((at) => sheet.getColumnWidth(at));
      })
    ),
    assumed(
      "A tab is sorted below its frozen rows",
      sheetPage8("sort(columnPosition)"),
      ["Điểm", 1, 2, 3],
      onTab((sheet) => {
        sheet.getRange("A1:A4").setValues([["Điểm"], [3], [1], [2]]);
        sheet.setFrozenRows(1);
        return column2(sheet.sort(1), 4);
      })
    ),
    documented(
      "A tab is sorted downwards when told so",
      sheetPage8("sort(columnPosition, ascending)"),
      [4, 3, 2, 1],
      onTab((sheet) => column2(numbered(sheet).sort(1, false), 4))
    )
  ];

  // cases/surprises.ts
  var range11 = reference("reference/spreadsheet/range");
  var utilities = reference("reference/utilities/utilities");
  var refuses = (work) => refusal(work) !== "accepted";
  var surprises = [
    reported(
      "A formula set on several cells is filled from the first",
      range11("setFormula(formula)"),
      ["=A1*2", "=A2*2", "=A3*2"],
      onTab((sheet) => {
        const cells = sheet.getRange("B1:B3").setFormula("=A1*2");
        return cells.getFormulas().map(([formula2]) => formula2);
      })
    ),
    reported(
      "To the side as well, and fixed parts stay",
      range11("setFormula(formula)"),
      [["=A1+$A$1", "=B1+$A$1"]],
      onTab((sheet) => sheet.getRange("C1:D1").setFormula("=A1+$A$1").getFormulas())
    ),
    assumed(
      "A formula given as a value to several cells is filled, too",
      range11("setValue(value)"),
      [["=A1*2"], ["=A2*2"]],
      onTab((sheet) => sheet.getRange("B1:B2").setValue("=A1*2").getFormulas())
    ),
    assumed(
      "Every range of a tab gives the filter of the tab",
      range11("getFilter()"),
      ["A1:B3", null],
      onTab((sheet) => {
        sheet.getRange("A1:B3").setValues([
          ["a", "b"],
          [1, 2],
          [3, 4]
        ]);
        sheet.getRange("A1:B3").createFilter();
        const found2 = sheet.getRange("D9").getFilter();
        const notation = found2 && found2.getRange().getA1Notation();
        found2 == null ? void 0 : found2.remove();
        return [notation, sheet.getRange("A1").getFilter()];
      })
    ),
    assumed(
      "Letters and digits name a range unless they are a cell of three letters at most",
      reference("reference/spreadsheet/spreadsheet")("setNamedRange(name, range)"),
      ["accepted", true],
      onTab((sheet) => {
        const file = sheet.getParent();
        const long = refusal(() => file.setNamedRange("tu_kiem_tra2024", sheet.getRange("A1")));
        const letters = refusal(() => file.setNamedRange("Task2024", sheet.getRange("A1")));
        for (const named of file.getNamedRanges())
          if (/^(tu_kiem_tra2024|Task2024)$/.test(named.getName())) named.remove();
        return [
          long === "accepted" ? letters : long,
          refuses(() => file.setNamedRange("ABC12", sheet.getRange("A1")))
        ];
      })
    ),
    reported(
      "Values are copied as often as they fit into a larger place",
      range11("copyValuesToRange(sheet, column, columnEnd, row, rowEnd)"),
      [[1], [2], [1], [2]],
      onTab((sheet) => {
        sheet.getRange("A1:A2").setValues([[1], [2]]);
        sheet.getRange("A1:A2").copyValuesToRange(sheet, 3, 3, 1, 4);
        return sheet.getRange("C1:C4").getValues();
      })
    ),
    reported(
      "Formats, too",
      range11("copyFormatToRange(sheet, column, columnEnd, row, rowEnd)"),
      [["#ff0000"], ["#ff0000"], ["#ff0000"]],
      onTab((sheet) => {
        sheet.getRange("A1").setBackground("#ff0000").copyFormatToRange(sheet, 3, 3, 1, 3);
        return sheet.getRange("C1:C3").getBackgrounds();
      })
    ),
    reported(
      "A copy repeats in the one direction in which it fits",
      range11("copyTo(destination)"),
      [
        [1, ""],
        [2, ""],
        [1, ""],
        [2, ""]
      ],
      onTab((sheet) => {
        sheet.getRange("A1:A2").setValues([[1], [2]]);
        sheet.getRange("A1:B2").copyTo(sheet.getRange("D1:F4"));
        return sheet.getRange("D1:E4").getValues();
      })
    ),
    reported(
      "Only a truth value transposes a copy",
      range11("copyTo(destination, copyPasteType, transposed)"),
      [[1, 2]],
      onTab((sheet) => {
        sheet.getRange("A1:B1").setValues([[1, 2]]);
        const type2 = SpreadsheetApp.CopyPasteType.PASTE_NORMAL;
        refusal(() => sheet.getRange("A1:B1").copyTo(sheet.getRange("D1"), type2, false));
        return sheet.getRange("D1:E1").getValues();
      })
    ),
    reported(
      "A digest of a text takes it for US-ASCII: other letters count as question marks",
      utilities("computeDigest(algorithm, value)"),
      [true, false],
      () => {
        const { SHA_256 } = Utilities.DigestAlgorithm;
        const digest = (text) => Utilities.base64Encode(Utilities.computeDigest(SHA_256, text));
        const inUtf8 = Utilities.computeDigest(SHA_256, "đ", Utilities.Charset.UTF_8);
        return [digest("đ") === digest("?"), digest("đ") === Utilities.base64Encode(inUtf8)];
      }
    ),
    reported("So does a signature", utilities("computeHmacSha256Signature(value, key)"), true, () => {
      const sign = (text) => Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, "key"));
      return sign("ờ") === sign("?");
    }),
    reported(
      "A method refuses more arguments than it has",
      range11("setValue(value)"),
      [true, true],
      onTab((sheet) => [
        refuses(() => sheet.getRange("A1").setValue(1, 2, 3)),
        refuses(
          () => Utilities.formatDate(/* @__PURE__ */ new Date(0), "UTC", "yyyy", 1, 2, 3)
        )
      ])
    ),
    reported(
      "clear leaves the note",
      range11("clear()"),
      ["", "n"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue("x").setNote("n");
        cell.clear();
        return [cell.getValue(), cell.getNote()];
      })
    ),
    reported(
      "Whole columns and rows are given back as such",
      range11("getA1Notation()"),
      ["D:F", "2:3", "A1:B2"],
      onTab((sheet) => ["D:F", "$2:$3", "A1:B2"].map((text) => sheet.getRange(text).getA1Notation()))
    ),
    reported(
      "A rule for values of a range gives that range back",
      reference("reference/spreadsheet/data-validation")("getCriteriaValues()"),
      ["A1:A3", true],
      onTab((sheet) => {
        const rule5 = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A1:A3")).build();
        const [values2, shown] = rule5.getCriteriaValues();
        return [values2.getA1Notation(), shown];
      })
    ),
    reported(
      "A lock is not waited for in the past",
      reference("reference/lock/lock")("tryLock(timeoutInMillis)"),
      true,
      () => refuses(() => LockService.getUserLock().tryLock(-100))
    ),
    reported(
      "A cell nobody wrapped says that it wraps",
      range11("getWrap()"),
      [true, false],
      onTab((sheet) => [sheet.getRange("A1").getWrap(), sheet.getRange("A2").setWrap(false).getWrap()])
    ),
    reported(
      "Members of an enumeration compare by their order",
      reference("reference/base/weekday")(),
      [-1, 0, 1],
      () => {
        const { MONDAY, TUESDAY } = ScriptApp.WeekDay;
        return [MONDAY.compareTo(TUESDAY), MONDAY.compareTo(MONDAY), TUESDAY.compareTo(MONDAY)];
      }
    ),
    assumed(
      "A member that Google does not have is undefined",
      reference("reference/spreadsheet/spreadsheet-app")(),
      ["undefined", "function"],
      () => [
        typeof SpreadsheetApp["newThing"],
        typeof SpreadsheetApp.openById
      ]
    )
  ];

  // cases/templates.ts
  var guide = reference("guides/html/templates");
  var page5 = reference("reference/html/html-template");
  var filled = (source, variables = {}) => () => {
    const template = HtmlService.createTemplate(source);
    for (const name of Object.keys(variables)) template[name] = variables[name];
    return template.evaluate().getContent();
  };
  var templates = [
    documented(
      "A template without code is itself",
      page5("evaluate()"),
      "<p>Tuần này</p>",
      filled("<p>Tuần này</p>")
    ),
    documented(
      "Standard scriptlets run and print nothing",
      guide("standard_scriptlets"),
      "<p></p>",
      filled("<p><? var a = 1; ?></p>")
    ),
    documented(
      "Printing scriptlets print",
      guide("printing_scriptlets"),
      "<p>3/9</p>",
      filled('<p><?= 3 + "/" + 9 ?></p>')
    ),
    documented(
      "Variables set on a template are known in it",
      guide("pushing_variables_to_templates"),
      "<p>An</p>",
      filled("<p><?= name ?></p>", { name: "An" })
    ),
    documented(
      "Code runs around the page between its pieces",
      guide("standard_scriptlets"),
      "<b>1</b><b>2</b>",
      filled("<? for (var i = 1; i < 3; i++) { ?><b><?= i ?></b><? } ?>")
    ),
    documented(
      "A condition leaves out what stands in it",
      guide("standard_scriptlets"),
      "có",
      filled("<? if (late) { ?>có<? } else { ?>không<? } ?>", { late: true })
    ),
    documented(
      "What is printed among text is escaped as text",
      guide("printing_scriptlets"),
      "<p>&lt;b&gt;An &amp; Bình</p>",
      filled("<p><?= name ?></p>", { name: "<b>An & Bình" })
    ),
    documented(
      "What is force-printed is not escaped",
      guide("force-printing_scriptlets"),
      "<p><b>An</b></p>",
      filled("<p><?!= name ?></p>", { name: "<b>An</b>" })
    ),
    documented(
      "What is printed into an attribute cannot leave it",
      guide("printing_scriptlets"),
      false,
      () => /"\s*onclick/.test(filled('<p title="<?= name ?>">x</p>', { name: 'a" onclick="alert(1)' })())
    ),
    documented(
      "What is printed into a script stays a text there",
      guide("printing_scriptlets"),
      false,
      () => filled('<script>var a = "<?= name ?>";</script>', { name: '";alert(1)//' })().indexOf('";alert(1)') >= 0
    ),
    documented(
      "What is printed into a script cannot end it",
      guide("printing_scriptlets"),
      1,
      () => filled("<script>var a = '<?= name ?>';</script>", { name: "</script><script>" })().split("</script>").length - 1
    ),
    assumed(
      "An address that runs a script is not printed into a link",
      guide("printing_scriptlets"),
      false,
      () => filled('<a href="<?= to ?>">x</a>', { to: "javascript:alert(1)" })().indexOf('"javascript:') >= 0
    ),
    documented("The page keeps title and size after evaluating", page5("evaluate()"), ["Tuần này", 300], () => {
      const output2 = HtmlService.createTemplate("<p>a</p>").evaluate().setTitle("Tuần này").setWidth(300);
      return [output2.getTitle(), output2.getWidth()];
    }),
    documented(
      "The source of a template is read back as it is",
      page5("getRawContent()"),
      "<p><?= 1 ?></p>",
      () => HtmlService.createTemplate("<p><?= 1 ?></p>").getRawContent()
    ),
    reported(
      "A variable nobody set stops the template",
      page5("evaluate()"),
      true,
      () => refusal(filled("<?= tuKiemTraKhongCo ?>")) !== "accepted"
    ),
    documented(
      "A template file that is not there is named",
      reference("reference/html/html-service")("createTemplateFromFile(filename)"),
      { refused: "Exception: No HTML file named KhongCo was found." },
      () => refusal(() => HtmlService.createTemplateFromFile("KhongCo"))
    )
  ];

  // cases/triggers.ts
  var app = reference("reference/script/script-app");
  var clock = reference("reference/script/clock-trigger-builder");
  var page6 = reference("reference/script/trigger");
  var HANDLER = "selfCheck";
  var installed = (create, work) => () => {
    const trigger = create();
    try {
      return work(trigger);
    } finally {
      ScriptApp.deleteTrigger(trigger);
    }
  };
  var friday = () => ScriptApp.newTrigger(HANDLER).timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(14).create();
  var count = () => ScriptApp.getProjectTriggers().length;
  var triggers = [
    documented(
      "A trigger of the clock tells what it is",
      page6("getTriggerSource()"),
      [HANDLER, "CLOCK", "CLOCK"],
      installed(friday, (trigger) => [
        trigger.getHandlerFunction(),
        String(trigger.getEventType()),
        String(trigger.getTriggerSource())
      ])
    ),
    documented(
      "A trigger of the document tells what it is",
      page6("getTriggerSourceId()"),
      ["ON_EDIT", "SPREADSHEETS", true],
      installed(
        () => ScriptApp.newTrigger(HANDLER).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(),
        (trigger) => [
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
          trigger.getTriggerSourceId() === SpreadsheetApp.getActive().getId()
        ]
      )
    ),
    documented(
      "Opening, changing and sending a form have names too",
      reference("reference/script/spreadsheet-trigger-builder")("onChange()"),
      ["ON_OPEN", "ON_CHANGE", "ON_FORM_SUBMIT"],
      () => {
        const builder6 = () => ScriptApp.newTrigger(HANDLER).forSpreadsheet(SpreadsheetApp.getActive());
        return [() => builder6().onOpen(), () => builder6().onChange(), () => builder6().onFormSubmit()].map(
          (make) => installed(
            () => make().create(),
            (trigger) => String(trigger.getEventType())
          )()
        );
      }
    ),
    documented(
      "An installed trigger is among those of the project, by its id",
      app("getProjectTriggers()"),
      [1, true],
      () => {
        const before = count();
        return installed(friday, (trigger) => [
          count() - before,
          ScriptApp.getProjectTriggers().some((each) => each.getUniqueId() === trigger.getUniqueId())
        ])();
      }
    ),
    documented(
      "Two triggers have two ids, and one is deleted without the other",
      app("deleteTrigger(trigger)"),
      [true, 1],
      () => {
        const before = count();
        return installed(friday, (first) => {
          const different = installed(friday, (second) => second.getUniqueId() !== first.getUniqueId())();
          return [different, count() - before];
        })();
      }
    ),
    documented("A deleted trigger is gone", app("deleteTrigger(trigger)"), [0, true], () => {
      const before = count();
      const trigger = friday();
      ScriptApp.deleteTrigger(trigger);
      return [count() - before, refusal(() => ScriptApp.deleteTrigger(trigger)) !== "accepted"];
    }),
    documented(
      "Minutes between runs are 1, 5, 10, 15 or 30",
      clock("everyMinutes(n)"),
      ["accepted", { refused: "Exception: The value must be 1, 5, 10, 15 or 30." }],
      () => {
        const every = (minutes) => refusal(
          () => ScriptApp.deleteTrigger(ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(minutes).create())
        );
        return [every(30), every(7)];
      }
    ),
    reported(
      "A trigger of the clock without a time is refused",
      clock("create()"),
      { refused: "Exception: The clock trigger has no time." },
      () => refusal(() => ScriptApp.deleteTrigger(ScriptApp.newTrigger(HANDLER).timeBased().create()))
    ),
    documented(
      "Days, hours, weeks and single moments are other ways to say when",
      clock("everyDays(n)"),
      ["CLOCK", "CLOCK", "CLOCK", "CLOCK", "CLOCK"],
      () => {
        const timed2 = () => ScriptApp.newTrigger(HANDLER).timeBased();
        return [
          () => timed2().everyDays(1).atHour(6).nearMinute(30).inTimezone("Asia/Ho_Chi_Minh").create(),
          () => timed2().everyHours(2).create(),
          () => timed2().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).create(),
          () => timed2().onMonthDay(1).atHour(8).create(),
          () => timed2().after(36e5).create()
        ].map((create) => installed(create, (trigger) => String(trigger.getEventType()))());
      }
    ),
    documented(
      "The days of the week are those of the calendar",
      reference("reference/base/weekday")(),
      ["SUNDAY", "MONDAY", "FRIDAY", "SATURDAY"],
      () => {
        const { SUNDAY, MONDAY, FRIDAY, SATURDAY } = ScriptApp.WeekDay;
        return [SUNDAY, MONDAY, FRIDAY, SATURDAY].map(String);
      }
    )
  ];

  // cases/utilities.ts
  var page7 = reference("reference/utilities/utilities");
  var blobPage = reference("reference/base/blob");
  var session = reference("reference/base/session");
  var formatDate = page7("formatDate(date, timeZone, format)");
  var evening = () => new Date(Date.UTC(2023, 7, 30, 17, 5, 9, 4));
  var formatted = (patterns, timeZone2 = "Asia/Ho_Chi_Minh") => () => patterns.map(
    (pattern) => Utilities.formatDate(evening(), timeZone2, pattern)
  );
  var utilities2 = [
    documented(
      "A date is written in the zone it is asked for",
      formatDate,
      ["2023-08-31", "00:05:09"],
      formatted(["yyyy-MM-dd", "HH:mm:ss"])
    ),
    documented(
      "The same moment is another day elsewhere",
      formatDate,
      ["2023-08-30", "17:05:09"],
      formatted(["yyyy-MM-dd", "HH:mm:ss"], "GMT")
    ),
    documented(
      "Letters as often as digits are wanted",
      formatDate,
      ["2023", "23", "8", "08", "31", "5", "05"],
      formatted(["yyyy", "yy", "M", "MM", "d", "m", "mm"])
    ),
    documented(
      "Months and days have names",
      formatDate,
      ["Aug", "August", "Thu", "Thursday"],
      formatted(["MMM", "MMMM", "EEE", "EEEE"])
    ),
    documented(
      "Hours count from 0 or 1, to 23 or 12",
      formatDate,
      ["0", "24", "0", "12", "AM"],
      formatted(["H", "k", "K", "h", "a"])
    ),
    documented(
      "In the afternoon",
      formatDate,
      ["17", "17", "5", "05", "PM"],
      formatted(["H", "k", "K", "hh", "a"], "GMT")
    ),
    documented(
      "Milliseconds, day of the year, number of the weekday",
      formatDate,
      ["004", "243", "4"],
      formatted(["SSS", "D", "u"])
    ),
    reported("Weeks of the year begin on Sunday", formatDate, ["35", "35"], formatted(["w", "ww"])),
    reported(
      "The week of New Year belongs to the new year",
      formatDate,
      ["1 2024 2023", "1 2023 2023", "52 2022 2022"],
      () => ["2023-12-31", "2023-01-01", "2022-12-24"].map(
        (day3) => Utilities.formatDate(/* @__PURE__ */ new Date(`${day3}T12:00:00Z`), "UTC", "w YYYY yyyy")
      )
    ),
    reported(
      "Weeks and weekdays are counted within the month, too",
      formatDate,
      ["1 1", "2 1", "5 5"],
      () => ["2023-08-05", "2023-08-06", "2023-08-30"].map(
        (day3) => Utilities.formatDate(/* @__PURE__ */ new Date(`${day3}T12:00:00Z`), "UTC", "W F")
      )
    ),
    documented(
      "The zone as a distance",
      formatDate,
      ["+0700", "+07", "+0700", "+07:00"],
      formatted(["Z", "X", "XX", "XXX"])
    ),
    documented("Greenwich is Z", formatDate, ["+0000", "Z", "Z"], formatted(["Z", "X", "XXX"], "GMT")),
    documented(
      "Text between quotation marks stays",
      formatDate,
      ["ngày 31", "o'clock", "31/08/2023"],
      formatted(["'ngày' d", "'o''clock'", "dd/MM/yyyy"])
    ),
    documented(
      "A zone may be a distance from Greenwich",
      formatDate,
      ["2023-08-31 00:05"],
      formatted(["yyyy-MM-dd HH:mm"], "GMT+7")
    ),
    reported("An unknown zone is taken as Greenwich", formatDate, ["17:05"], formatted(["HH:mm"], "Không/Có")),
    documented(
      "Summer time is kept where there is one",
      formatDate,
      ["19:05", "18:05"],
      () => [evening(), new Date(Date.UTC(2023, 11, 30, 17, 5))].map(
        (date) => Utilities.formatDate(date, "Europe/Berlin", "HH:mm")
      )
    ),
    reported(
      "A letter that means nothing is refused",
      formatDate,
      { refused: "Exception: Illegal pattern character 'b'" },
      () => refusal(formatted(["b"]))
    ),
    reported(
      "What is no date is refused",
      formatDate,
      {
        refused: "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate."
      },
      () => refusal(
        () => Utilities.formatDate("2023-08-30", "GMT", "yyyy")
      )
    ),
    documented("A text goes to base64 and back", page7("base64Encode(data)"), ["xJDhuqF0", "Đạt"], () => {
      const encoded = Utilities.base64Encode("Đạt", Utilities.Charset.UTF_8);
      return [encoded, Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString()];
    }),
    documented(
      "Safe base64 has - and _ instead of + and /",
      page7("base64EncodeWebSafe(data)"),
      ["++//", "--__"],
      () => [Utilities.base64Encode([-5, -17, -1]), Utilities.base64EncodeWebSafe([-5, -17, -1])]
    ),
    documented(
      "Bytes are counted from -128 to 127",
      page7("base64Decode(encoded)"),
      [-1, 0, 127],
      () => Utilities.base64Decode("/wB/")
    ),
    documented(
      "Digests are the known ones",
      page7("computeDigest(algorithm, value)"),
      { md5: "900150983cd24fb0d6963f7d28e17f72", sha256: "ba7816bf", sha1: "a9993e36", sha512: "ddaf35a1" },
      () => {
        const { MD5, SHA_256, SHA_1, SHA_512 } = Utilities.DigestAlgorithm;
        const hex = (algorithm) => Utilities.computeDigest(algorithm, "abc").map((byte) => `0${(byte & 255).toString(16)}`.slice(-2)).join("");
        return {
          md5: hex(MD5),
          sha256: hex(SHA_256).slice(0, 8),
          sha1: hex(SHA_1).slice(0, 8),
          sha512: hex(SHA_512).slice(0, 8)
        };
      }
    ),
    documented("Each UUID is another, of the known shape", page7("getUuid()"), [true, true], () => [
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
      Utilities.getUuid() !== Utilities.getUuid()
    ]),
    documented(
      "A template takes texts and numbers",
      page7("formatString(template, args)"),
      ["Đạt 3/9", "100% An"],
      () => [Utilities.formatString("Đạt %d/%d", 3, 9), Utilities.formatString("100%% %s", "An")]
    ),
    documented("Sleeping takes as long as it was told", page7("sleep(milliseconds)"), true, () => {
      const start = Date.now();
      Utilities.sleep(1200);
      const took = Date.now() - start;
      return took >= 1200 && took < 5e3;
    }),
    documented(
      "A blob of text is plain text",
      blobPage("getContentType()"),
      ["Đạt", "text/plain", null, 5],
      () => {
        const blob = Utilities.newBlob("Đạt");
        return [blob.getDataAsString(), blob.getContentType(), blob.getName(), blob.getBytes().length - 1];
      }
    ),
    documented(
      "A blob keeps type and name, which may be changed",
      blobPage("setName(name)"),
      ["text/csv", "a.csv", "text/html", "b.html"],
      () => {
        const blob = Utilities.newBlob("a", "text/csv", "a.csv");
        const before = [blob.getContentType(), blob.getName()];
        blob.setContentType("text/html").setName("b.html");
        return [...before, blob.getContentType(), blob.getName()];
      }
    ),
    documented("A copy of a blob can be changed alone", blobPage("copyBlob()"), ["a", "b", "x"], () => {
      const blob = Utilities.newBlob("x", "text/plain", "a");
      const copy = blob.copyBlob().setName("b");
      return [blob.getName(), copy.getName(), copy.getDataAsString()];
    }),
    documented(
      "Who runs the script is an address or blank",
      session("getActiveUser()"),
      ["string", "string", true],
      () => {
        const address = Session.getEffectiveUser().getEmail();
        return [
          kindOf(Session.getActiveUser().getEmail()),
          kindOf(address),
          address === "" || address.indexOf("@") > 0
        ];
      }
    ),
    documented(
      "The script has a zone, and its user a language",
      session("getScriptTimeZone()"),
      [true, true],
      () => [
        Session.getScriptTimeZone().length > 2,
        /^[a-z]{2}(-[A-Za-z]+)?$/.test(Session.getActiveUserLocale())
      ]
    ),
    documented(
      "Local times of a date are those of the script’s zone",
      session("getScriptTimeZone()"),
      true,
      () => {
        const date = evening();
        const shown = Utilities.formatDate(
          date,
          Session.getScriptTimeZone(),
          "d H"
        );
        return shown === `${date.getDate()} ${date.getHours()}`;
      }
    ),
    documented(
      "What is logged can be read in the same run",
      reference("reference/base/logger")("getLog()"),
      [true, true],
      () => {
        Logger.clear();
        Logger.log("Đạt %s/%s", 3, 9);
        const found2 = Logger.getLog().indexOf("Đạt 3/9") >= 0;
        Logger.clear();
        return [found2, Logger.getLog() === ""];
      }
    )
  ];

  // cases/validation.ts
  var builder5 = reference("reference/spreadsheet/data-validation-builder");
  var range12 = reference("reference/spreadsheet/range");
  var rule4 = () => SpreadsheetApp.newDataValidation();
  var readBack2 = (require2) => onTab((sheet) => {
    const found2 = sheet.getRange("A1").setDataValidation(require2(rule4()).build()).getDataValidation();
    return found2 && [String(found2.getCriteriaType()), found2.getCriteriaValues(), found2.getAllowInvalid()];
  });
  var day2 = () => dateAt("2023-08-30 00:00:00");
  var dayAfter = () => dateAt("2023-08-31 00:00:00");
  var validation = [
    documented(
      "A cell without a rule gives null",
      range12("getDataValidation()"),
      [null, [[null, null]]],
      onTab((sheet) => [
        sheet.getRange("A1").getDataValidation(),
        sheet.getRange("A1:B1").getDataValidations()
      ])
    ),
    documented(
      "A list reads back with its arrow, and allows what is not in it",
      builder5("requireValueInList(values)"),
      ["VALUE_IN_LIST", [["Đạt", "Chưa đạt"], true], true],
      readBack2((it) => it.requireValueInList(["Đạt", "Chưa đạt"]))
    ),
    documented(
      "A list may have no arrow",
      builder5("requireValueInList(values, showDropdown)"),
      ["VALUE_IN_LIST", [["1", "2"], false], true],
      readBack2((it) => it.requireValueInList(["1", "2"], false))
    ),
    documented(
      "A rule that rejects says so",
      builder5("setAllowInvalid(allowInvalidData)"),
      ["NUMBER_BETWEEN", [0, 100], false],
      readBack2((it) => it.requireNumberBetween(0, 100).setAllowInvalid(false))
    ),
    documented(
      "A rule keeps its help text",
      builder5("setHelpText(helpText)"),
      "Chọn Đạt hoặc Chưa đạt",
      onTab((sheet) => {
        var _a;
        const helpful = rule4().requireDate().setHelpText("Chọn Đạt hoặc Chưa đạt").build();
        return (_a = sheet.getRange("A1").setDataValidation(helpful).getDataValidation()) == null ? void 0 : _a.getHelpText();
      })
    ),
    documented(
      "A rule without help gives no text",
      reference("reference/spreadsheet/data-validation")("getHelpText()"),
      true,
      onTab((sheet) => {
        const found2 = sheet.getRange("A1").setDataValidation(rule4().requireDate().build()).getDataValidation();
        return !(found2 == null ? void 0 : found2.getHelpText());
      })
    ),
    documented(
      "Any date",
      builder5("requireDate()"),
      ["DATE_IS_VALID_DATE", [], true],
      readBack2((it) => it.requireDate())
    ),
    documented(
      "A checkbox",
      builder5("requireCheckbox()"),
      ["CHECKBOX", [], true],
      readBack2((it) => it.requireCheckbox())
    ),
    documented(
      "An address",
      builder5("requireTextIsEmail()"),
      ["TEXT_IS_VALID_EMAIL", [], true],
      readBack2((it) => it.requireTextIsEmail())
    ),
    documented(
      "A link",
      builder5("requireTextIsUrl()"),
      ["TEXT_IS_VALID_URL", [], true],
      readBack2((it) => it.requireTextIsUrl())
    ),
    documented(
      "A formula",
      builder5("requireFormulaSatisfied(formula)"),
      ["CUSTOM_FORMULA", ["=A1>B1"], true],
      readBack2((it) => it.requireFormulaSatisfied("=A1>B1"))
    ),
    documented(
      "Each comparison of numbers has a name",
      builder5("requireNumberGreaterThan(number)"),
      [
        ["NUMBER_GREATER_THAN", [1]],
        ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [2]],
        ["NUMBER_LESS_THAN", [3]],
        ["NUMBER_LESS_THAN_OR_EQUAL_TO", [4]]
      ],
      () => [
        rule4().requireNumberGreaterThan(1),
        rule4().requireNumberGreaterThanOrEqualTo(2),
        rule4().requireNumberLessThan(3),
        rule4().requireNumberLessThanOrEqualTo(4)
      ].map((each) => [String(each.build().getCriteriaType()), each.build().getCriteriaValues()])
    ),
    documented(
      "A date of a rule comes back as the same day",
      builder5("requireDateOnOrAfter(date)"),
      ["DATE_ON_OR_AFTER", "2023-08-30 00:00:00"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setDataValidation(rule4().requireDateOnOrAfter(day2()).build());
        const found2 = cell.getDataValidation();
        return [String(found2 == null ? void 0 : found2.getCriteriaType()), clockOf(found2 == null ? void 0 : found2.getCriteriaValues()[0])];
      })
    ),
    documented(
      "Each comparison of dates has a name",
      builder5("requireDateAfter(date)"),
      ["DATE_AFTER", "DATE_BEFORE", "DATE_BETWEEN", "DATE_ON_OR_BEFORE"],
      () => [
        rule4().requireDateAfter(day2()),
        rule4().requireDateBefore(day2()),
        rule4().requireDateBetween(day2(), dayAfter()),
        rule4().requireDateOnOrBefore(day2())
      ].map((each) => String(each.build().getCriteriaType()))
    ),
    documented(
      "A copy of a rule is a builder of its own",
      reference("reference/spreadsheet/data-validation")("copy()"),
      [true, false],
      () => {
        const first = rule4().requireDate().build();
        const second = first.copy().setAllowInvalid(false).build();
        return [first.getAllowInvalid(), second.getAllowInvalid()];
      }
    ),
    documented(
      "Criteria and arguments of one rule make another",
      builder5("withCriteria(criteria, args)"),
      ["NUMBER_BETWEEN", [1, 10]],
      () => {
        const made = rule4().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 10]).build();
        return [String(made.getCriteriaType()), made.getCriteriaValues()];
      }
    ),
    documented(
      "A rule may be taken off again",
      range12("setDataValidation(rule)"),
      null,
      onTab(
        (sheet) => sheet.getRange("A1").setDataValidation(rule4().requireDate().build()).setDataValidation(null).getDataValidation()
      )
    ),
    reported(
      "A rule taken off the middle stays around it",
      range12("clearDataValidations()"),
      [true, false, true, true],
      onTab((sheet) => {
        sheet.getRange("A1:C3").setDataValidation(rule4().requireDate().build());
        sheet.getRange("B2").clearDataValidations();
        return ["A2", "B2", "C2", "B3"].map((cell) => sheet.getRange(cell).getDataValidation() !== null);
      })
    ),
    documented(
      "Rules are set cell by cell",
      range12("setDataValidations(rules)"),
      ["DATE_IS_VALID_DATE", "none", "CHECKBOX"],
      onTab((sheet) => {
        var _a;
        const cells = sheet.getRange("A1:C1").setDataValidations([[rule4().requireDate().build(), null, rule4().requireCheckbox().build()]]);
        return ((_a = cells.getDataValidations()[0]) != null ? _a : []).map(
          (each) => each ? String(each.getCriteriaType()) : "none"
        );
      })
    ),
    documented(
      "One rule may be set to many cells at once, and each has it",
      range12("setDataValidations(rules)"),
      [
        ["DATE_IS_VALID_DATE", "none"],
        ["DATE_IS_VALID_DATE", "none"],
        ["none", "CHECKBOX"]
      ],
      onTab((sheet) => {
        const [date, box] = [rule4().requireDate().build(), rule4().requireCheckbox().build()];
        const cells = sheet.getRange("A1:B3").setDataValidations([
          [date, null],
          [date, null],
          [null, box]
        ]);
        return cells.getDataValidations().map((line) => line.map((each) => each ? String(each.getCriteriaType()) : "none"));
      })
    ),
    documented(
      "Checkboxes put into a range are unticked",
      range12("insertCheckboxes()"),
      [[false, false], "CHECKBOX"],
      onTab((sheet) => {
        var _a;
        const cells = sheet.getRange("A1:B1").insertCheckboxes();
        return [cells.getValues()[0], String((_a = cells.getDataValidation()) == null ? void 0 : _a.getCriteriaType())];
      })
    ),
    reported(
      "A rule moves and grows with its cells",
      reference("reference/spreadsheet/sheet")("insertRowsAfter(afterPosition, howMany)"),
      [false, true, true, true, false],
      onTab((sheet) => {
        sheet.getRange("A1:A2").setDataValidation(rule4().requireDate().build());
        sheet.insertRowBefore(1).insertRowAfter(2);
        return [1, 2, 3, 4, 5].map((row) => sheet.getRange(row, 1).getDataValidation() !== null);
      })
    ),
    assumed(
      "A formula of a rule follows its cells",
      builder5("requireFormulaSatisfied(formula)"),
      "=B3>$C$2",
      onTab((sheet) => {
        var _a;
        sheet.getRange("A2").setDataValidation(rule4().requireFormulaSatisfied("=B2>$C$1").build());
        return (_a = sheet.insertRowBefore(1).getRange("A3").getDataValidation()) == null ? void 0 : _a.getCriteriaValues()[0];
      })
    )
  ];

  // cases/values.ts
  var range13 = reference("reference/spreadsheet/range");
  var values = [
    documented(
      "An empty cell reads as an empty text",
      range13("getValue()"),
      "",
      onTab((sheet) => sheet.getRange("B2").getValue())
    ),
    documented(
      "Empty cells of a table read as empty texts",
      range13("getValues()"),
      [
        ["", "x"],
        ["", ""]
      ],
      onTab((sheet) => {
        sheet.getRange("B1").setValue("x");
        return sheet.getRange("A1:B2").getValues();
      })
    ),
    documented(
      "Numbers, truth values and texts come back as what they are",
      range13("getValues()"),
      [[12.5, true, false, "Đạt", -3, 0]],
      onTab((sheet) => {
        sheet.getRange("A1:F1").setValues([[12.5, true, false, "Đạt", -3, 0]]);
        return sheet.getRange("A1:F1").getValues();
      })
    ),
    documented(
      "getValue reads the top left cell only",
      range13("getValue()"),
      1,
      onTab((sheet) => {
        sheet.getRange("A1:B2").setValues([
          [1, 2],
          [3, 4]
        ]);
        return sheet.getRange("A1:B2").getValue();
      })
    ),
    documented(
      "A table has one inner array a row",
      range13("getValues()"),
      { rows: 3, columns: 2 },
      onTab((sheet) => {
        var _a;
        const table = sheet.getRange(2, 3, 3, 2).getValues();
        return { rows: table.length, columns: (_a = table[0]) == null ? void 0 : _a.length };
      })
    ),
    documented(
      "An empty cell shows an empty text",
      range13("getDisplayValue()"),
      "",
      onTab((sheet) => sheet.getRange("A1").getDisplayValue())
    ),
    documented(
      "What is shown follows the number format",
      range13("getDisplayValues()"),
      [["25%", "5.0", "007"]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:C1");
        cells.setNumberFormats([["0%", '0"."0', "000"]]);
        cells.setValues([[0.25, 50, 7]]);
        return cells.getDisplayValues();
      })
    ),
    reported(
      "Truth values are shown in capitals",
      range13("getDisplayValue()"),
      [["TRUE", "FALSE"]],
      onTab((sheet) => {
        sheet.getRange("A1:B1").setValues([[true, false]]);
        return sheet.getRange("A1:B1").getDisplayValues();
      })
    ),
    assumed(
      "A long number is shown without an exponent",
      range13("getDisplayValue()"),
      "123456789",
      onTab((sheet) => sheet.getRange("A1").setValue(123456789).getDisplayValue())
    ),
    documented(
      "A range without content is blank, with a zero in it it is not",
      range13("isBlank()"),
      [true, false, false],
      onTab((sheet) => {
        sheet.getRange("B2").setValue(0);
        sheet.getRange("C3").setFormula('=""');
        return [sheet.getRange("A1"), sheet.getRange("A1:B2"), sheet.getRange("C3")].map(
          (cells) => cells.isBlank()
        );
      })
    ),
    reported(
      "A fill or a note does not make a cell less blank",
      range13("isBlank()"),
      true,
      onTab((sheet) => sheet.getRange("A1").setBackground("#ff0000").setNote("n").isBlank())
    ),
    documented(
      "A date comes as a date, a percentage as a number",
      range13("getValue()"),
      ["date", "number"],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.setNumberFormats([["dd/MM/yyyy", "0%"]]);
        cells.setValues([[45e3, 0.5]]);
        return cells.getValues()[0].map(kindOf);
      })
    ),
    reported(
      "A number under a time format is a date of 30 December 1899",
      range13("getValue()"),
      ["date", 1899],
      onTab((sheet) => {
        const value2 = sheet.getRange("A1").setNumberFormat("H:mm").setValue(0.5).getValue();
        return [kindOf(value2), value2.getFullYear()];
      })
    ),
    reported(
      "An error of a formula reads as its text",
      range13("getValue()"),
      ["#DIV/0!", "#DIV/0!"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setFormula("=1/0");
        return [cell.getValue(), cell.getDisplayValue()];
      })
    ),
    assumed(
      "Spaces around a text stay",
      range13("setValue(value)"),
      "  Khu phố 1  ",
      onTab((sheet) => sheet.getRange("A1").setValue("  Khu phố 1  ").getValue())
    ),
    reported(
      "A text may have several lines",
      range13("setValue(value)"),
      "một\nhai",
      onTab((sheet) => sheet.getRange("A1").setValue("một\nhai").getValue())
    )
  ];

  // cases/writing.ts
  var range14 = reference("reference/spreadsheet/range");
  var readBack3 = (text) => onTab((sheet) => sheet.getRange("A1").setValue(text).getValue());
  var shownAndRead = (cell) => [cell.getValue(), cell.getDisplayValue()];
  var writing = [
    documented(
      "A text that begins with an equals sign becomes a formula",
      range14("setValue(value)"),
      ["=1+2", 3],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue("=1+2");
        return [cell.getFormula(), cell.getValue()];
      })
    ),
    assumed("A lone equals sign is text", range14("setValue(value)"), "=", readBack3("=")),
    reported("A text of digits becomes a number", range14("setValue(value)"), 1234, readBack3("1234")),
    reported("Leading zeros are lost", range14("setValue(value)"), 1234, readBack3("01234")),
    assumed("A decimal comma is read where the locale has one", range14("setValue(value)"), 1.5, readBack3("1,5")),
    assumed(
      "A point groups thousands where the comma is decimal",
      range14("setValue(value)"),
      1234567,
      readBack3("1.234.567")
    ),
    assumed("A point that groups nothing leaves a text", range14("setValue(value)"), "1.5x", readBack3("1.5x")),
    assumed(
      "A percent sign makes a hundredth with a percent format",
      range14("setValue(value)"),
      [0.45, "45%"],
      onTab((sheet) => shownAndRead(sheet.getRange("A1").setValue("45%")))
    ),
    assumed("A sign belongs to the number", range14("setValue(value)"), -7, readBack3("-7")),
    assumed("An exponent belongs to the number", range14("setValue(value)"), 1500, readBack3("15e2")),
    assumed("The word for true becomes a truth value", range14("setValue(value)"), true, readBack3("true")),
    assumed("So does the word for false, in capitals", range14("setValue(value)"), false, readBack3("FALSE")),
    reported(
      "A date as people of the locale write it becomes a date",
      range14("setValue(value)"),
      ["date", "2026-11-22 00:00:00"],
      onTab((sheet) => {
        const value2 = sheet.getRange("A1").setValue("22/11/2026").getValue();
        return [kindOf(value2), kindOf(value2) === "date" ? clockOf(value2) : value2];
      })
    ),
    assumed(
      "A date beginning with the year becomes a date",
      range14("setValue(value)"),
      ["date", "2026-11-22 00:00:00"],
      onTab((sheet) => {
        const value2 = sheet.getRange("A1").setValue("2026-11-22").getValue();
        return [kindOf(value2), kindOf(value2) === "date" ? clockOf(value2) : value2];
      })
    ),
    assumed(
      "A date with a time keeps its minutes",
      range14("setValue(value)"),
      "2026-11-22 14:30:00",
      onTab((sheet) => {
        const value2 = sheet.getRange("A1").setValue("22/11/2026 14:30").getValue();
        return kindOf(value2) === "date" ? clockOf(value2) : value2;
      })
    ),
    assumed(
      "A day that does not exist stays text",
      range14("setValue(value)"),
      "31/02/2026",
      readBack3("31/02/2026")
    ),
    assumed(
      "A day and a month are a date of this year",
      range14("setValue(value)"),
      ["date", true],
      onTab((sheet) => {
        var _a;
        const value2 = sheet.getRange("A1").setValue("30/8").getValue();
        const year = (_a = value2.getFullYear) == null ? void 0 : _a.call(value2);
        return [kindOf(value2), year === (/* @__PURE__ */ new Date()).getFullYear()];
      })
    ),
    assumed(
      "A time alone is a part of a day",
      range14("setValue(value)"),
      ["date", "7:45:00"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue("7:45:00");
        return [kindOf(cell.getValue()), cell.getDisplayValue()];
      })
    ),
    assumed(
      "Words beside a date leave a text",
      range14("setValue(value)"),
      "trước 30/8/2023",
      readBack3("trước 30/8/2023")
    ),
    reported("A leading ' is not kept and makes a text", range14("setValue(value)"), "01234", readBack3("'01234")),
    reported("A lone ' leaves an empty cell", range14("setValue(value)"), "", readBack3("'")),
    documented(
      "A plain text format keeps digits as text",
      range14("setNumberFormat(numberFormat)"),
      ["01234", "=1+2", "22/11/2026"],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:C1").setNumberFormat("@");
        return cells.setValues([["01234", "=1+2", "22/11/2026"]]).getValues()[0];
      })
    ),
    reported(
      "An empty text empties the cell",
      range14("setValue(value)"),
      [true, 0],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setValue("x").setValue("");
        return [cell.isBlank(), sheet.getLastRow()];
      })
    ),
    reported(
      "null and undefined empty the cell",
      range14("setValues(values)"),
      [["", ""]],
      onTab((sheet) => {
        const cells = sheet.getRange("A1:B1").setValues([["x", "y"]]);
        return cells.setValues([[null, void 0]]).getValues();
      })
    ),
    documented(
      "setValue fills every cell of the range",
      range14("setValue(value)"),
      [
        ["x", "x"],
        ["x", "x"]
      ],
      onTab((sheet) => sheet.getRange("A1:B2").setValue("x").getValues())
    ),
    reported(
      "A table with too few rows is refused",
      range14("setValues(values)"),
      {
        refused: "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2."
      },
      onTab((sheet) => refusal(() => sheet.getRange("A1:B2").setValues([[1, 2]])))
    ),
    reported(
      "A table with a row too short is refused, and nothing is written",
      range14("setValues(values)"),
      {
        answer: {
          refused: "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2."
        },
        left: ""
      },
      onTab((sheet) => {
        const answer = refusal(() => sheet.getRange("A1:B2").setValues([[1, 2], [3]]));
        return { answer, left: sheet.getRange("A1").getValue() };
      })
    ),
    reported(
      "A row that is no table is refused",
      range14("setValues(values)"),
      {
        refused: "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."
      },
      onTab((sheet) => refusal(() => sheet.getRange("A1:B1").setValues([1, 2])))
    ),
    reported(
      "More than 50,000 characters in a cell are refused",
      range14("setValue(value)"),
      [
        5e4,
        {
          refused: "Exception: Your input contains more than the maximum of 50000 characters in a single cell."
        }
      ],
      onTab((sheet) => {
        const cell = sheet.getRange("A1");
        const longest = "a".repeat(5e4);
        return [
          String(cell.setValue(longest).getValue()).length,
          refusal(() => cell.setValue(`${longest}a`).getValue())
        ];
      })
    ),
    assumed(
      "A value written keeps the format, the note and the fill of its cell",
      range14("setValue(value)"),
      ["0.00", "n", "#fce8e6", "2,00"],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setNumberFormat("0.00").setNote("n").setBackground("#fce8e6");
        cell.setValue(2);
        return [cell.getNumberFormat(), cell.getNote(), cell.getBackground(), cell.getDisplayValue()];
      })
    ),
    documented(
      "A value written over a formula replaces it",
      range14("getFormula()"),
      ["", 5],
      onTab((sheet) => {
        const cell = sheet.getRange("A1").setFormula("=1+1").setValue(5);
        return [cell.getFormula(), cell.getValue()];
      })
    )
  ];

  // cases/index.ts
  var cases = [
    ...values,
    ...writing,
    ...dates,
    ...extent,
    ...places,
    ...formulas,
    ...formats,
    ...structure,
    ...sorting,
    ...rearranging,
    ...clearing,
    ...notesAndMerges,
    ...copying,
    ...searching,
    ...validation,
    ...enforcement,
    ...colourRules,
    ...conditions,
    ...protections,
    ...sheets,
    ...metadata,
    ...richText,
    ...stores,
    ...mail,
    ...triggers,
    ...pages,
    ...surprises,
    ...templates,
    ...utilities2,
    ...enumerations
  ];

  // unwatched.ts
  var HANDLER2 = "selfCheck";
  var starterOf = (event) => (event == null ? void 0 : event.triggerUid) !== void 0 ? "clock" : (event == null ? void 0 : event.parameter) !== void 0 ? "web" : null;
  function runUnwatched(starter) {
    const found2 = Object.entries(tries).map(([name, work]) => [name, refusal(work)]);
    const who = {
      "active user": told2(() => Session.getActiveUser().getEmail()),
      "effective user": told2(() => Session.getEffectiveUser().getEmail())
    };
    kept().setProperty(keyOf(starter), JSON.stringify({ ...Object.fromEntries(found2), ...who }));
    if (starter === "clock") takeTriggersAway();
  }
  function foundBy(starter) {
    const found2 = kept().getProperty(keyOf(starter));
    if (found2 === null) return starter === "clock" ? askTheClock() : "not asked: no web app was opened";
    kept().deleteProperty(keyOf(starter));
    if (starter === "clock") takeTriggersAway();
    return JSON.parse(found2);
  }
  var tries = {
    "read a cell": () => {
      var _a;
      return void ((_a = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]) == null ? void 0 : _a.getRange("A1").getValue());
    },
    "write a cell of a new tab": onTab((sheet) => {
      sheet.getRange("A1").setValue(1);
      SpreadsheetApp.flush();
    }),
    "open the document by its id": () => SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId()).getName(),
    "read properties of the document": () => PropertiesService.getDocumentProperties().getKeys(),
    "lock the document": () => LockService.getDocumentLock().tryLock(0),
    "read the quota of letters": () => MailApp.getRemainingDailyQuota(),
    "look through triggers": () => ScriptApp.getProjectTriggers()
  };
  function told2(addressOf) {
    let address = "";
    const said = refusal(() => address = addressOf());
    return said === "accepted" ? address === "" ? "blank" : "known" : said;
  }
  function askTheClock() {
    if (ours().length > 0) return "not answered yet: run this again in a minute or two";
    ScriptApp.newTrigger(HANDLER2).timeBased().after(6e4).create();
    return "not asked before: run this again in two minutes";
  }
  var ours = () => ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === HANDLER2);
  var takeTriggersAway = () => ours().forEach((one) => ScriptApp.deleteTrigger(one));
  var kept = () => PropertiesService.getScriptProperties();
  var keyOf = (starter) => `${SCRATCH} ${starter}`;

  // questions.ts
  var questions = {
    "Milliseconds of 200 builder calls": () => timed(200, () => SpreadsheetApp.newTextStyle()),
    "Milliseconds of 20 reads of a cell": onTab(
      (sheet) => timed(20, () => void sheet.getRange("A1").getValue())
    ),
    "Milliseconds of 20 writes of a cell, flushed": onTab(
      (sheet) => timed(20, (i) => {
        sheet.getRange("A1").setValue(i);
        SpreadsheetApp.flush();
      })
    ),
    // As long as what the add-on has Google read at every click.
    "Milliseconds to read 470 KB of script": () => {
      const piece = `function f${"x".repeat(40)}(a,b){for(var i=0;i<a.length;i++)if(a[i]!==b)return{at:i,of:a};return null}
`;
      const text = piece.repeat(Math.ceil(470 * 1024 / piece.length));
      return timed(1, () => new Function(text));
    },
    "What comes back of a mark in a colour rule": onTab(
      (sheet) => ['=AND($A1>1,N("dấu")=0)', '=AND($A1>1;N("dấu")=0)'].map((formula2) => {
        var _a, _b;
        const rule5 = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula2);
        const ranged = rule5.setBackground("#ff0000").setRanges([sheet.getRange("A1:A9")]);
        const said = refusal(() => sheet.setConditionalFormatRules([ranged.build()]));
        if (said !== "accepted") return said;
        return (_b = (_a = sheet.getConditionalFormatRules()[0]) == null ? void 0 : _a.getBooleanCondition()) == null ? void 0 : _b.getCriteriaValues();
      })
    ),
    "What a run of the clock may do": () => foundBy("clock"),
    "What a run of the web app may do": () => foundBy("web"),
    // Only people can make a table: in a tab of this name, from A1 on.
    "What a table refuses, column by column": () => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(`${SCRATCH}_bang`);
      if (sheet === null) return `there is no tab ${SCRATCH}_bang`;
      return Array.from({ length: sheet.getLastColumn() }, (_, i) => refusedIn(sheet.getRange(2, i + 1)));
    }
  };
  function timed(times, work) {
    const start = Date.now();
    for (let i = 0; i < times; i += 1) work(i);
    return Date.now() - start;
  }
  function refusedIn(cell) {
    const tries2 = {
      setNumberFormat: () => cell.setNumberFormat("0.00"),
      setDataValidation: () => cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build()),
      clearDataValidations: () => cell.clearDataValidations(),
      setBackground: () => cell.setBackground("#ff0000"),
      setWrap: () => cell.setWrap(true),
      setNote: () => cell.setNote("n")
    };
    return Object.fromEntries(
      Object.entries(tries2).map(([name, work]) => [
        name,
        refusal(() => {
          work();
          SpreadsheetApp.flush();
        })
      ])
    );
  }

  // tried.ts
  function tried({ run }) {
    try {
      const result2 = run();
      return result2 === void 0 ? null : JSON.parse(JSON.stringify(result2));
    } catch (error) {
      return { failed: String(error) };
    }
  }

  // run.ts
  var LONGEST = 5 * 60 * 1e3;
  function runCases() {
    const spreadsheet2 = SpreadsheetApp.getActiveSpreadsheet();
    const before = spreadsheet2.getActiveSheet();
    const start = Date.now();
    const report = {
      locale: spreadsheet2.getSpreadsheetLocale(),
      timeZone: spreadsheet2.getSpreadsheetTimeZone(),
      results: {},
      notRun: [],
      asked: {}
    };
    for (const each of cases) {
      if (Date.now() - start > LONGEST) report.notRun.push(each.name);
      else report.results[each.name] = tried(each);
    }
    for (const [question, run] of Object.entries(questions))
      if (Date.now() - start <= LONGEST) report.asked[question] = tried({ run });
    spreadsheet2.setActiveSheet(before);
    return report;
  }

  // selfCheck.ts
  function selfCheck(event) {
    const starter = starterOf(event);
    if (starter !== null) {
      runUnwatched(starter);
      return HtmlService.createHtmlOutput("<p>Đã ghi lại. Chạy tự kiểm tra lần nữa để lấy kết quả.</p>");
    }
    const report = runCases();
    const html = HtmlService.createHtmlOutput(
      '<style>body{font:14px/1.5 sans-serif}textarea{width:100%;height:320px;font:12px monospace}</style><p>Sao chép toàn bộ nội dung dưới đây vào một tệp, ví dụ google.json.</p><textarea readonly autofocus onfocus="this.select()" aria-label="Kết quả">'
    ).appendUntrusted(JSON.stringify(report, null, 1)).append("</textarea>").setWidth(640).setHeight(420);
    SpreadsheetApp.getUi().showModalDialog(html, "Tự kiểm tra");
    return report;
  }
  return __toCommonJS(selfCheck_exports);
})();
  return cases.selfCheck(event);
}
