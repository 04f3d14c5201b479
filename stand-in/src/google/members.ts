/**
 * Members of Google's objects, each with how many arguments it takes; one without a number is no method. Made from
 * @types/google-apps-script 2.0.13 by `npx tsx stand-in/scripts/members.ts`: change it there, not here.
 */
export const MEMBERS: Record<string, string> = {
  AuthorizationInfo: 'getAuthorizationStatus:0 getAuthorizationUrl:0',
  Banding:
    'copyTo:1 getFirstColumnColor:0 getFirstRowColor:0 getFooterColumnColor:0 getFooterRowColor:0 getHeaderColumnColor:0 getHeaderRowColor:0 getRange:0 getSecondColumnColor:0 getSecondRowColor:0 remove:0 setFirstColumnColor:1 setFirstRowColor:1 setFooterColumnColor:1 setFooterRowColor:1 setHeaderColumnColor:1 setHeaderRowColor:1 setRange:1 setSecondColumnColor:1 setSecondRowColor:1',
  BigQueryDataSourceSpec: 'copy:0 getParameters:0 getProjectId:0 getRawQuery:0 getType:0',
  BigQueryDataSourceSpecBuilder:
    'build:0 copy:0 getParameters:0 getProjectId:0 getRawQuery:0 getType:0 removeAllParameters:0 removeParameter:1 setParameterFromCell:2 setProjectId:1 setRawQuery:1',
  Blob: 'copyBlob:0 getAllBlobs:0 getAs:1 getBlob:0 getBytes:0 getContentType:0 getDataAsString:0,1 getName:0 isGoogleType:0 setBytes:1 setContentType:1 setContentTypeFromExtension:0 setDataFromString:1,2 setName:1',
  BlobSource: 'getAs:1 getBlob:0',
  BooleanCondition:
    'getBackground:0 getBold:0 getCriteriaType:0 getCriteriaValues:0 getFontColor:0 getItalic:0 getStrikethrough:0 getUnderline:0',
  Browser: 'Buttons inputBox:1,2,3 msgBox:1,2,3',
  Cache: 'get:1 getAll:1 put:2,3 putAll:1,2 remove:1 removeAll:1',
  CacheService: 'getDocumentCache:0 getScriptCache:0 getUserCache:0',
  CalendarTriggerBuilder: 'create:0 onEventUpdated:0',
  CellImage: 'getAltTextDescription:0 getAltTextTitle:0 getContentUrl:0 getUrl:0 toBuilder:0 valueType',
  CellImageBuilder:
    'build:0 getAltTextDescription:0 getAltTextTitle:0 getContentUrl:0 getUrl:0 setAltTextDescription:1 setAltTextTitle:1 setSourceUrl:1 toBuilder:0 valueType',
  ClockTriggerBuilder:
    'after:1 at:1 atDate:3 atHour:1 create:0 everyDays:1 everyHours:1 everyMinutes:1 everyWeeks:1 inTimezone:1 nearMinute:1 onMonthDay:1 onWeekDay:1',
  Color: 'asRgbColor:0 asThemeColor:0 getColorType:0',
  ColorBuilder: 'asRgbColor:0 asThemeColor:0 build:0 getColorType:0 setRgbColor:1 setThemeColor:1',
  ConditionalFormatRule: 'copy:0 getBooleanCondition:0 getGradientCondition:0 getRanges:0',
  ConditionalFormatRuleBuilder:
    'build:0 copy:0 getBooleanCondition:0 getGradientCondition:0 getRanges:0 setBackground:1 setBold:1 setFontColor:1 setGradientMaxpoint:1 setGradientMaxpointWithValue:3 setGradientMidpointWithValue:3 setGradientMinpoint:1 setGradientMinpointWithValue:3 setItalic:1 setRanges:1 setStrikethrough:1 setUnderline:1 whenCellEmpty:0 whenCellNotEmpty:0 whenDateAfter:1 whenDateBefore:1 whenDateEqualTo:1 whenFormulaSatisfied:1 whenNumberBetween:2 whenNumberEqualTo:1 whenNumberGreaterThan:1 whenNumberGreaterThanOrEqualTo:1 whenNumberLessThan:1 whenNumberLessThanOrEqualTo:1 whenNumberNotBetween:2 whenNumberNotEqualTo:1 whenTextContains:1 whenTextDoesNotContain:1 whenTextEndsWith:1 whenTextEqualTo:1 whenTextStartsWith:1 withCriteria:2',
  ContainerInfo: 'getAnchorColumn:0 getAnchorRow:0 getOffsetX:0 getOffsetY:0',
  DataExecutionStatus:
    'getErrorCode:0 getErrorMessage:0 getExecutionState:0 getLastRefreshedTime:0 isTruncated:0',
  DataSource: 'getSpec:0 updateSpec:1',
  DataSourceColumn:
    'getDataSource:0 getFormula:0 getName:0 hasArrayDependency:0 isCalculatedColumn:0 remove:0 setFormula:1 setName:1',
  DataSourceFormula:
    'forceRefreshData:0 getAnchorCell:0 getDataSource:0 getDisplayValue:0 getFormula:0 getStatus:0 refreshData:0 setFormula:1 waitForCompletion:1',
  DataSourceParameter: 'getName:0 getSourceCell:0 getType:0',
  DataSourcePivotTable:
    'addColumnGroup:1 addFilter:2 addPivotValue:2 addRowGroup:1 asPivotTable:0 forceRefreshData:0 getDataSource:0 getStatus:0 refreshData:0 waitForCompletion:1',
  DataSourceSheet:
    'addFilter:2 asSheet:0 autoResizeColumn:1 autoResizeColumns:1 forceRefreshData:0 getColumnWidth:1 getDataSource:0 getFilters:0 getSheetValues:1,2,3 getSortSpecs:0 getStatus:0 refreshData:0 removeFilters:1 removeSortSpec:1 setColumnWidth:2 setColumnWidths:2 setSortSpec:2 waitForCompletion:1',
  DataSourceSheetFilter:
    'getDataSourceColumn:0 getDataSourceSheet:0 getFilterCriteria:0 remove:0 setFilterCriteria:1',
  DataSourceSpec: 'asBigQuery:0 copy:0 getParameters:0 getType:0',
  DataSourceSpecBuilder:
    'asBigQuery:0 build:0 copy:0 getParameters:0 getType:0 removeAllParameters:0 removeParameter:1 setParameterFromCell:2',
  DataSourceTable:
    'forceRefreshData:0 getDataSource:0 getRange:0 getStatus:0 refreshData:0 waitForCompletion:1',
  DataValidation: 'copy:0 getAllowInvalid:0 getCriteriaType:0 getCriteriaValues:0 getHelpText:0',
  DataValidationBuilder:
    'build:0 copy:0 getAllowInvalid:0 getCriteriaType:0 getCriteriaValues:0 getHelpText:0 requireCheckbox:0,1,2 requireDate:0 requireDateAfter:1 requireDateBefore:1 requireDateBetween:2 requireDateEqualTo:1 requireDateNotBetween:2 requireDateOnOrAfter:1 requireDateOnOrBefore:1 requireFormulaSatisfied:1 requireNumberBetween:2 requireNumberEqualTo:1 requireNumberGreaterThan:1 requireNumberGreaterThanOrEqualTo:1 requireNumberLessThan:1 requireNumberLessThanOrEqualTo:1 requireNumberNotBetween:2 requireNumberNotEqualTo:1 requireTextContains:1 requireTextDoesNotContain:1 requireTextEqualTo:1 requireTextIsEmail:0 requireTextIsUrl:0 requireValueInList:1,2 requireValueInRange:1,2 setAllowInvalid:1 setHelpText:1 withCriteria:2',
  Date: 'getDate:0 getDay:0 getFullYear:0 getHours:0 getMilliseconds:0 getMinutes:0 getMonth:0 getSeconds:0 getTime:0 getTimezoneOffset:0 getUTCDate:0 getUTCDay:0 getUTCFullYear:0 getUTCHours:0 getUTCMilliseconds:0 getUTCMinutes:0 getUTCMonth:0 getUTCSeconds:0 setDate:1 setFullYear:1,2,3 setHours:1,2,3,4 setMilliseconds:1 setMinutes:1,2,3 setMonth:1,2 setSeconds:1,2 setTime:1 setUTCDate:1 setUTCFullYear:1,2,3 setUTCHours:1,2,3,4 setUTCMilliseconds:1 setUTCMinutes:1,2,3 setUTCMonth:1,2 setUTCSeconds:1,2 toDateString:0 toISOString:0 toJSON:0,1 toLocaleDateString:0 toLocaleString:0 toLocaleTimeString:0 toString:0 toTimeString:0 toUTCString:0 valueOf:0',
  DateConstructor: 'UTC:2,3,4,5,6,7 now:0 parse:1 prototype',
  DeveloperMetadata:
    'getId:0 getKey:0 getLocation:0 getValue:0 getVisibility:0 moveToColumn:1 moveToRow:1 moveToSheet:1 moveToSpreadsheet:0 remove:0 setKey:1 setValue:1 setVisibility:1',
  DeveloperMetadataFinder:
    'find:0 onIntersectingLocations:0 withId:1 withKey:1 withLocationType:1 withValue:1 withVisibility:1',
  DeveloperMetadataLocation: 'getColumn:0 getLocationType:0 getRow:0 getSheet:0 getSpreadsheet:0',
  DocumentTriggerBuilder: 'create:0 onOpen:0',
  Drawing:
    'getContainerInfo:0 getHeight:0 getOnAction:0 getSheet:0 getWidth:0 getZIndex:0 remove:0 setHeight:1 setOnAction:1 setPosition:4 setWidth:1 setZIndex:1',
  EmbeddedAreaChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedBarChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 reverseDirection:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedChart:
    'getAs:1 getBlob:0 getChartId:0 getContainerInfo:0 getHiddenDimensionStrategy:0 getMergeStrategy:0 getNumHeaders:0 getOptions:0 getRanges:0 getTransposeRowsAndColumns:0 modify:0',
  EmbeddedChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setChartType:1 setHiddenDimensionStrategy:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTransposeRowsAndColumns:1',
  EmbeddedColumnChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedComboChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedHistogramChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedLineChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setCurveStyle:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setRange:2 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0',
  EmbeddedPieChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 set3D:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1',
  EmbeddedScatterChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisLogScale:0 setXAxisRange:2 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisLogScale:0 setYAxisRange:2 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1',
  EmbeddedTableChartBuilder:
    'addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 enablePaging:1,2 enableRtlTable:1 enableSorting:1 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setChartType:1 setFirstRowNumber:1 setHiddenDimensionStrategy:1 setInitialSortingAscending:1 setInitialSortingDescending:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTransposeRowsAndColumns:1 showRowNumberColumn:1 useAlternatingRowStyle:1',
  Filter:
    'getColumnFilterCriteria:1 getRange:0 remove:0 removeColumnFilterCriteria:1 setColumnFilterCriteria:2 sort:2',
  FilterCriteria: 'copy:0 getCriteriaType:0 getCriteriaValues:0 getHiddenValues:0 getVisibleValues:0',
  FilterCriteriaBuilder:
    'build:0 copy:0 getCriteriaType:0 getCriteriaValues:0 getHiddenValues:0 getVisibleValues:0 setHiddenValues:1 setVisibleValues:1 whenCellEmpty:0 whenCellNotEmpty:0 whenDateAfter:1 whenDateBefore:1 whenDateEqualTo:1 whenFormulaSatisfied:1 whenNumberBetween:2 whenNumberEqualTo:1 whenNumberGreaterThan:1 whenNumberGreaterThanOrEqualTo:1 whenNumberLessThan:1 whenNumberLessThanOrEqualTo:1 whenNumberNotBetween:2 whenNumberNotEqualTo:1 whenTextContains:1 whenTextDoesNotContain:1 whenTextEndsWith:1 whenTextEqualTo:1 whenTextStartsWith:1 withCriteria:2',
  FormTriggerBuilder: 'create:0 onFormSubmit:0 onOpen:0',
  GmailAdvancedOptions: 'attachments bcc cc from htmlBody inlineImages name noReply replyTo',
  GmailApp:
    'createDraft:3,4 createLabel:1 deleteLabel:1 getAliases:0 getChatThreads:0,2 getDraft:1 getDraftMessages:0 getDrafts:0 getInboxThreads:0,2 getInboxUnreadCount:0 getMessageById:1 getMessagesForThread:1 getMessagesForThreads:1 getPriorityInboxThreads:0,2 getPriorityInboxUnreadCount:0 getSpamThreads:0,2 getSpamUnreadCount:0 getStarredThreads:0,2 getStarredUnreadCount:0 getThreadById:1 getTrashThreads:0,2 getUserLabelByName:1 getUserLabels:0 markMessageRead:1 markMessageUnread:1 markMessagesRead:1 markMessagesUnread:1 markThreadImportant:1 markThreadRead:1 markThreadUnimportant:1 markThreadUnread:1 markThreadsImportant:1 markThreadsRead:1 markThreadsUnimportant:1 markThreadsUnread:1 moveMessageToTrash:1 moveMessagesToTrash:1 moveThreadToArchive:1 moveThreadToInbox:1 moveThreadToSpam:1 moveThreadToTrash:1 moveThreadsToArchive:1 moveThreadsToInbox:1 moveThreadsToSpam:1 moveThreadsToTrash:1 refreshMessage:1 refreshMessages:1 refreshThread:1 refreshThreads:1 search:1,3 sendEmail:3,4 setCurrentMessageAccessToken:1 starMessage:1 starMessages:1 unstarMessage:1 unstarMessages:1',
  GmailAttachment:
    'copyBlob:0 getAllBlobs:0 getAs:1 getBytes:0 getContentType:0 getDataAsString:0,1 getHash:0 getName:0 getSize:0 isGoogleType:0 setBytes:1 setContentType:1 setContentTypeFromExtension:0 setDataFromString:1,2 setName:1',
  GmailAttachmentOptions: 'includeAttachments includeInlineImages',
  GmailDraft: 'deleteDraft:0 getId:0 getMessage:0 getMessageId:0 send:0 update:3,4',
  GmailLabel:
    'addToThread:1 addToThreads:1 deleteLabel:0 getName:0 getThreads:0,2 getUnreadCount:0 removeFromThread:1 removeFromThreads:1',
  GmailMessage:
    'createDraftReply:1,2 createDraftReplyAll:1,2 forward:1,2 getAttachments:0,1 getBcc:0 getBody:0 getCc:0 getDate:0 getFrom:0 getHeader:1 getId:0 getPlainBody:0 getRawContent:0 getReplyTo:0 getSubject:0 getThread:0 getTo:0 isDraft:0 isInChats:0 isInInbox:0 isInPriorityInbox:0 isInTrash:0 isStarred:0 isUnread:0 markRead:0 markUnread:0 moveToTrash:0 refresh:0 reply:1,2 replyAll:1,2 star:0 unstar:0',
  GmailReplyOptions: 'attachments bcc cc from htmlBody inlineImages name noReply replyTo subject',
  GmailThread:
    'addLabel:1 createDraftReply:1,2 createDraftReplyAll:1,2 getFirstMessageSubject:0 getId:0 getLabels:0 getLastMessageDate:0 getMessageCount:0 getMessages:0 getPermalink:0 hasStarredMessages:0 isImportant:0 isInChats:0 isInInbox:0 isInPriorityInbox:0 isInSpam:0 isInTrash:0 isUnread:0 markImportant:0 markRead:0 markUnimportant:0 markUnread:0 moveToArchive:0 moveToInbox:0 moveToSpam:0 moveToTrash:0 refresh:0 removeLabel:1 reply:1,2 replyAll:1,2',
  GradientCondition:
    'getMaxColor:0 getMaxType:0 getMaxValue:0 getMidColor:0 getMidType:0 getMidValue:0 getMinColor:0 getMinType:0 getMinValue:0',
  Group: 'collapse:0 expand:0 getControlIndex:0 getDepth:0 getRange:0 isCollapsed:0 remove:0',
  HTTPResponse:
    'getAllHeaders:0 getAs:1 getBlob:0 getContent:0 getContentText:0,1 getHeaders:0 getResponseCode:0',
  HtmlOutput:
    'addMetaTag:2 append:1 appendUntrusted:1 asTemplate:0 clear:0 getAs:1 getBlob:0 getContent:0 getFaviconUrl:0 getHeight:0 getMetaTags:0 getTitle:0 getWidth:0 setContent:1 setFaviconUrl:1 setHeight:1 setSandboxMode:1 setTitle:1 setWidth:1 setXFrameOptionsMode:1',
  HtmlOutputMetaTag: 'getContent:0 getName:0',
  HtmlService:
    'SandboxMode XFrameOptionsMode createHtmlOutput:0,1 createHtmlOutputFromFile:1 createTemplate:1 createTemplateFromFile:1 getUserAgent:0',
  HtmlTemplate: 'evaluate:0 getCode:0 getCodeWithComments:0 getRawContent:0',
  HttpHeaders: '',
  Lock: 'hasLock:0 releaseLock:0 tryLock:1 waitLock:1',
  LockService: 'getDocumentLock:0 getScriptLock:0 getUserLock:0',
  Logger: 'clear:0 getLog:0 log:*',
  MailAdvancedParameters: 'attachments bcc body cc htmlBody inlineImages name noReply replyTo subject to',
  MailApp: 'getRemainingDailyQuota:0 sendEmail:1,3,4',
  Menu: 'addItem:2 addSeparator:0 addSubMenu:1 addToUi:0',
  MimeType:
    'BMP CSS CSV FOLDER GIF GOOGLE_APPS_SCRIPT GOOGLE_DOCS GOOGLE_DRAWINGS GOOGLE_FORMS GOOGLE_SHEETS GOOGLE_SITES GOOGLE_SLIDES HTML JAVASCRIPT JPEG MICROSOFT_EXCEL MICROSOFT_EXCEL_LEGACY MICROSOFT_POWERPOINT MICROSOFT_POWERPOINT_LEGACY MICROSOFT_WORD MICROSOFT_WORD_LEGACY OPENDOCUMENT_GRAPHICS OPENDOCUMENT_PRESENTATION OPENDOCUMENT_SPREADSHEET OPENDOCUMENT_TEXT PDF PLAIN_TEXT PNG RTF SHORTCUT SVG ZIP',
  NamedRange: 'getName:0 getRange:0 remove:0 setName:1 setRange:1',
  OverGridImage:
    'assignScript:1 getAltTextDescription:0 getAltTextTitle:0 getAnchorCell:0 getAnchorCellXOffset:0 getAnchorCellYOffset:0 getHeight:0 getInherentHeight:0 getInherentWidth:0 getScript:0 getSheet:0 getUrl:0 getWidth:0 remove:0 replace:1 resetSize:0 setAltTextDescription:1 setAltTextTitle:1 setAnchorCell:1 setAnchorCellXOffset:1 setAnchorCellYOffset:1 setHeight:1 setWidth:1',
  PageProtection: 'addUser:1 getUsers:0 isProtected:0 removeUser:1 setProtected:1',
  PivotFilter: 'getFilterCriteria:0 getPivotTable:0 getSourceDataColumn:0 remove:0 setFilterCriteria:1',
  PivotGroup:
    'addManualGroupingRule:2 areLabelsRepeated:0 clearGroupingRule:0 clearSort:0 getDimension:0 getIndex:0 getPivotTable:0 getSourceDataColumn:0 hideRepeatedLabels:0 isSortAscending:0 moveToIndex:1 remove:0 removeManualGroupingRule:1 resetDisplayName:0 setDisplayName:1 setHistogramGroupingRule:3 showRepeatedLabels:0 showTotals:1 sortAscending:0 sortBy:2 sortDescending:0 totalsAreShown:0',
  PivotTable:
    'addCalculatedPivotValue:2 addColumnGroup:1 addFilter:2 addPivotValue:2 addRowGroup:1 getAnchorCell:0 getColumnGroups:0 getFilters:0 getPivotValues:0 getRowGroups:0 getValuesDisplayOrientation:0 remove:0 setValuesDisplayOrientation:1',
  PivotValue:
    'getDisplayType:0 getFormula:0 getPivotTable:0 getSummarizedBy:0 setDisplayName:1 setFormula:1 showAs:1 summarizeBy:1',
  PromptResponse: 'getResponseText:0 getSelectedButton:0',
  Properties:
    'deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:1,2 setProperty:2',
  PropertiesService: 'getDocumentProperties:0 getScriptProperties:0 getUserProperties:0',
  Protection:
    'addEditor:1 addEditors:1 canDomainEdit:0 canEdit:0 getDescription:0 getEditors:0 getProtectionType:0 getRange:0 getRangeName:0 getUnprotectedRanges:0 isWarningOnly:0 remove:0 removeEditor:1 removeEditors:1 setDescription:1 setDomainEdit:1 setNamedRange:1 setRange:1 setRangeName:1 setUnprotectedRanges:1 setWarningOnly:1',
  Range:
    'activate:0 activateAsCurrentCell:0 addDeveloperMetadata:1,2,3 applyColumnBanding:0,1,3 applyRowBanding:0,1,3 autoFill:2 autoFillToNeighbor:1 breakApart:0 canEdit:0 check:0 clear:0,1 clearContent:0 clearDataValidations:0 clearFormat:0 clearNote:0 collapseGroups:0 copyFormatToRange:5 copyTo:1,2,3 copyValuesToRange:5 createDataSourcePivotTable:1 createDataSourceTable:1 createDeveloperMetadataFinder:0 createFilter:0 createPivotTable:1 createTextFinder:1 deleteCells:1 expandGroups:0 getA1Notation:0 getBackground:0 getBackgroundObject:0 getBackgroundObjects:0 getBackgrounds:0 getBandings:0 getCell:2 getColumn:0 getDataRegion:0,1 getDataSourceFormula:0 getDataSourceFormulas:0 getDataSourcePivotTables:0 getDataSourceTables:0 getDataSourceUrl:0 getDataTable:0,1 getDataValidation:0 getDataValidations:0 getDeveloperMetadata:0 getDisplayValue:0 getDisplayValues:0 getFilter:0 getFontColor:0 getFontColorObject:0 getFontColorObjects:0 getFontColors:0 getFontFamilies:0 getFontFamily:0 getFontLine:0 getFontLines:0 getFontSize:0 getFontSizes:0 getFontStyle:0 getFontStyles:0 getFontWeight:0 getFontWeights:0 getFormula:0 getFormulaR1C1:0 getFormulas:0 getFormulasR1C1:0 getGridId:0 getHeight:0 getHorizontalAlignment:0 getHorizontalAlignments:0 getLastColumn:0 getLastRow:0 getMergedRanges:0 getNextDataCell:1 getNote:0 getNotes:0 getNumColumns:0 getNumRows:0 getNumberFormat:0 getNumberFormats:0 getRichTextValue:0 getRichTextValues:0 getRow:0 getRowIndex:0 getSheet:0 getTextDirection:0 getTextDirections:0 getTextRotation:0 getTextRotations:0 getTextStyle:0 getTextStyles:0 getValue:0 getValues:0 getVerticalAlignment:0 getVerticalAlignments:0 getWidth:0 getWrap:0 getWrapStrategies:0 getWrapStrategy:0 getWraps:0 insertCells:1 insertCheckboxes:0,1,2 isBlank:0 isChecked:0 isEndColumnBounded:0 isEndRowBounded:0 isPartOfMerge:0 isStartColumnBounded:0 isStartRowBounded:0 merge:0 mergeAcross:0 mergeVertically:0 moveTo:1 offset:2,3,4 protect:0 randomize:0 removeCheckboxes:0 removeDuplicates:0,1 setBackground:1 setBackgroundObject:1 setBackgroundObjects:1 setBackgroundRGB:3 setBackgrounds:1 setBorder:6,8 setDataValidation:1 setDataValidations:1 setFontColor:1 setFontColorObject:1 setFontColorObjects:1 setFontColors:1 setFontFamilies:1 setFontFamily:1 setFontLine:1 setFontLines:1 setFontSize:1 setFontSizes:1 setFontStyle:1 setFontStyles:1 setFontWeight:1 setFontWeights:1 setFormula:1 setFormulaR1C1:1 setFormulas:1 setFormulasR1C1:1 setHorizontalAlignment:1 setHorizontalAlignments:1 setNote:1 setNotes:1 setNumberFormat:1 setNumberFormats:1 setRichTextValue:1 setRichTextValues:1 setShowHyperlink:1 setTextDirection:1 setTextDirections:1 setTextRotation:1 setTextRotations:1 setTextStyle:1 setTextStyles:1 setValue:1 setValues:1 setVerticalAlignment:1 setVerticalAlignments:1 setVerticalText:1 setWrap:1 setWrapStrategies:1 setWrapStrategy:1 setWraps:1 shiftColumnGroupDepth:1 shiftRowGroupDepth:1 sort:1 splitTextToColumns:0,1 trimWhitespace:0 uncheck:0',
  RangeList:
    'activate:0 breakApart:0 check:0 clear:0,1 clearContent:0 clearDataValidations:0 clearFormat:0 clearNote:0 getRanges:0 insertCheckboxes:0,1,2 removeCheckboxes:0 setBackground:1 setBackgroundRGB:3 setBorder:6,8 setFontColor:1 setFontFamily:1 setFontLine:1 setFontSize:1 setFontStyle:1 setFontWeight:1 setFormula:1 setFormulaR1C1:1 setHorizontalAlignment:1 setNote:1 setNumberFormat:1 setShowHyperlink:1 setTextDirection:1 setTextRotation:1 setValue:1 setVerticalAlignment:1 setVerticalText:1 setWrap:1 setWrapStrategy:1 trimWhitespace:0 uncheck:0',
  RgbColor: 'asHexString:0 getBlue:0 getColorType:0 getGreen:0 getRed:0',
  RichTextValue: 'copy:0 getEndIndex:0 getLinkUrl:0,2 getRuns:0 getStartIndex:0 getText:0 getTextStyle:0,2',
  RichTextValueBuilder: 'build:0 setLinkUrl:1,3 setText:1 setTextStyle:1,3',
  ScriptApp:
    'AuthMode AuthorizationStatus EventType InstallationSource TriggerSource WeekDay deleteTrigger:1 getAuthorizationInfo:1 getIdentityToken:0 getInstallationSource:0 getOAuthToken:0 getProjectKey:0 getProjectTriggers:0 getScriptId:0 getScriptTriggers:0 getService:0 getUserTriggers:1 invalidateAuth:0 newStateToken:0 newTrigger:1 requireAllScopes:1 requireScopes:2',
  ScriptProperties:
    'deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:1,2 setProperty:2',
  Selection: 'getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getCurrentCell:0 getNextDataRange:1',
  Service: 'disable:0 getUrl:0 isEnabled:0',
  Session:
    'getActiveUser:0 getActiveUserLocale:0 getEffectiveUser:0 getScriptTimeZone:0 getTemporaryActiveUserKey:0 getTimeZone:0 getUser:0',
  Sheet:
    'activate:0 addDeveloperMetadata:1,2,3 appendRow:1 asDataSourceSheet:0 autoResizeColumn:1 autoResizeColumns:2 autoResizeRows:2 clear:0,1 clearConditionalFormatRules:0 clearContents:0 clearFormats:0 clearNotes:0 collapseAllColumnGroups:0 collapseAllRowGroups:0 copyTo:1 createDeveloperMetadataFinder:0 createTextFinder:1 deleteColumn:1 deleteColumns:2 deleteRow:1 deleteRows:2 expandAllColumnGroups:0 expandAllRowGroups:0 expandColumnGroupsUpToDepth:1 expandRowGroupsUpToDepth:1 getActiveCell:0 getActiveRange:0 getActiveRangeList:0 getBandings:0 getCharts:0 getColumnGroup:2 getColumnGroupControlPosition:0 getColumnGroupDepth:1 getColumnWidth:1 getConditionalFormatRules:0 getCurrentCell:0 getDataRange:0 getDataSourceTables:0 getDeveloperMetadata:0 getDrawings:0 getFilter:0 getFormUrl:0 getFrozenColumns:0 getFrozenRows:0 getImages:0 getIndex:0 getLastColumn:0 getLastRow:0 getMaxColumns:0 getMaxRows:0 getName:0 getNamedRanges:0 getParent:0 getPivotTables:0 getProtections:1 getRange:1,2,3,4 getRangeList:1 getRowGroup:2 getRowGroupControlPosition:0 getRowGroupDepth:1 getRowHeight:1 getSelection:0 getSheetId:0 getSheetName:0 getSheetProtection:0 getSheetValues:4 getSlicers:0 getTabColor:0 getType:0 hasHiddenGridlines:0 hideColumn:1 hideColumns:1,2 hideRow:1 hideRows:1,2 hideSheet:0 insertChart:1 insertColumnAfter:1 insertColumnBefore:1 insertColumns:1,2 insertColumnsAfter:2 insertColumnsBefore:2 insertImage:3,5 insertRowAfter:1 insertRowBefore:1 insertRows:1,2 insertRowsAfter:2 insertRowsBefore:2 insertSlicer:3,5 isColumnHiddenByUser:1 isRightToLeft:0 isRowHiddenByFilter:1 isRowHiddenByUser:1 isSheetHidden:0 moveColumns:2 moveRows:2 newChart:0 protect:0 removeChart:1 setActiveRange:1 setActiveRangeList:1 setActiveSelection:1 setColumnGroupControlPosition:1 setColumnWidth:2 setColumnWidths:3 setConditionalFormatRules:1 setCurrentCell:1 setFrozenColumns:1 setFrozenRows:1 setHiddenGridlines:1 setName:1 setRightToLeft:1 setRowGroupControlPosition:1 setRowHeight:2 setRowHeights:3 setRowHeightsForced:3 setSheetProtection:1 setTabColor:1 showColumns:1,2 showRows:1,2 showSheet:0 sort:1,2 unhideColumn:1 unhideRow:1 updateChart:1',
  Slicer:
    'getBackgroundColor:0 getColumnPosition:0 getContainerInfo:0 getFilterCriteria:0 getRange:0 getTitle:0 getTitleHorizontalAlignment:0 getTitleTextStyle:0 isAppliedToPivotTables:0 remove:0 setApplyToPivotTables:1 setBackgroundColor:1 setColumnFilterCriteria:2 setPosition:4 setRange:1 setTitle:1 setTitleHorizontalAlignment:1 setTitleTextStyle:1',
  SortSpec:
    'getBackgroundColor:0 getDataSourceColumn:0 getDimensionIndex:0 getForegroundColor:0 getSortOrder:0 isAscending:0',
  Spreadsheet:
    'addDeveloperMetadata:1,2,3 addEditor:1 addEditors:1 addMenu:2 addViewer:1 addViewers:1 appendRow:1 autoResizeColumn:1 copy:1 createDeveloperMetadataFinder:0 createTextFinder:1 deleteActiveSheet:0 deleteColumn:1 deleteColumns:2 deleteRow:1 deleteRows:2 deleteSheet:1 duplicateActiveSheet:0 getActiveCell:0 getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getAs:1 getBandings:0 getBlob:0 getColumnWidth:1 getCurrentCell:0 getDataRange:0 getDataSourceTables:0 getDeveloperMetadata:0 getEditors:0 getFormUrl:0 getFrozenColumns:0 getFrozenRows:0 getId:0 getImages:0 getIterativeCalculationConvergenceThreshold:0 getLastColumn:0 getLastRow:0 getMaxIterativeCalculationCycles:0 getName:0 getNamedRanges:0 getNumSheets:0 getOwner:0 getPredefinedSpreadsheetThemes:0 getProtections:1 getRange:1 getRangeByName:1 getRangeList:1 getRecalculationInterval:0 getRowHeight:1 getSelection:0 getSheetById:1 getSheetByName:1 getSheetId:0 getSheetName:0 getSheetProtection:0 getSheetValues:4 getSheets:0 getSpreadsheetLocale:0 getSpreadsheetTheme:0 getSpreadsheetTimeZone:0 getUrl:0 getViewers:0 hideColumn:1 hideRow:1 insertColumnAfter:1 insertColumnBefore:1 insertColumnsAfter:2 insertColumnsBefore:2 insertImage:3,5 insertRowAfter:1 insertRowBefore:1 insertRowsAfter:2 insertRowsBefore:2 insertSheet:0,1,2,3 insertSheetWithDataSourceTable:1 isAnonymousView:0 isAnonymousWrite:0 isColumnHiddenByUser:1 isIterativeCalculationEnabled:0 isRowHiddenByFilter:1 isRowHiddenByUser:1 moveActiveSheet:1 moveChartToObjectSheet:1 removeEditor:1 removeMenu:1 removeNamedRange:1 removeViewer:1 rename:1 renameActiveSheet:1 resetSpreadsheetTheme:0 setActiveRange:1 setActiveRangeList:1 setActiveSelection:1 setActiveSheet:1,2 setAnonymousAccess:2 setColumnWidth:2 setCurrentCell:1 setFrozenColumns:1 setFrozenRows:1 setIterativeCalculationConvergenceThreshold:1 setIterativeCalculationEnabled:1 setMaxIterativeCalculationCycles:1 setNamedRange:2 setRecalculationInterval:1 setRowHeight:2 setSheetProtection:1 setSpreadsheetLocale:1 setSpreadsheetTheme:1 setSpreadsheetTimeZone:1 show:1 sort:1,2 toast:1,2,3 unhideColumn:1 unhideRow:1 updateMenu:2',
  SpreadsheetApp:
    'AutoFillSeries BandingTheme BooleanCriteria BorderStyle ColorType CopyPasteType DataExecutionErrorCode DataExecutionState DataSourceParameterType DataSourceType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension Direction GroupControlTogglePosition InterpolationType PivotTableSummarizeFunction PivotValueDisplayType ProtectionType RecalculationInterval RelativeDate SheetType TextDirection TextToColumnsDelimiter ThemeColorType ValueType WrapStrategy create:1,3 enableAllDataSourcesExecution:0 enableBigQueryExecution:0 flush:0 getActive:0 getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getActiveSpreadsheet:0 getCurrentCell:0 getSelection:0 getUi:0 newCellImage:0 newColor:0 newConditionalFormatRule:0 newDataSourceSpec:0 newDataValidation:0 newFilterCriteria:0 newRichTextValue:0 newTextStyle:0 open:1 openById:1 openByUrl:1 setActiveRange:1 setActiveRangeList:1 setActiveSheet:1,2 setActiveSpreadsheet:1 setCurrentCell:1',
  SpreadsheetTheme:
    'getConcreteColor:1 getFontFamily:0 getThemeColors:0 setConcreteColor:2,4 setFontFamily:1',
  SpreadsheetTriggerBuilder: 'create:0 onChange:0 onEdit:0 onFormSubmit:0 onOpen:0',
  StateTokenBuilder: 'createToken:0 withArgument:2 withMethod:1 withTimeout:1',
  TextFinder:
    'findAll:0 findNext:0 findPrevious:0 getCurrentMatch:0 ignoreDiacritics:1 matchCase:1 matchEntireCell:1 matchFormulaText:1 replaceAllWith:1 replaceWith:1 startFrom:1 useRegularExpression:1',
  TextRotation: 'getDegrees:0 isVertical:0',
  TextStyle:
    'copy:0 getFontFamily:0 getFontSize:0 getForegroundColor:0 getForegroundColorObject:0 isBold:0 isItalic:0 isStrikethrough:0 isUnderline:0',
  TextStyleBuilder:
    'build:0 setBold:1 setFontFamily:1 setFontSize:1 setForegroundColor:1 setForegroundColorObject:1 setItalic:1 setStrikethrough:1 setUnderline:1',
  ThemeColor: 'getColorType:0 getThemeColorType:0',
  Trigger: 'getEventType:0 getHandlerFunction:0 getTriggerSource:0 getTriggerSourceId:0 getUniqueId:0',
  TriggerBuilder: 'forDocument:1 forForm:1 forSpreadsheet:1 forUserCalendar:1 timeBased:0',
  URLFetchRequest:
    'contentType escaping followRedirects headers method muteHttpExceptions payload url useIntranet validateHttpsCertificates',
  URLFetchRequestOptions:
    'contentType escaping followRedirects headers method muteHttpExceptions payload useIntranet validateHttpsCertificates',
  Ui: 'Button ButtonSet alert:1,2,3 createAddonMenu:0 createMenu:1 prompt:1,2,3 showDialog:1 showModalDialog:2 showModelessDialog:2 showSidebar:1',
  UrlFetchApp: 'fetch:1,2 fetchAll:1 getRequest:1,2',
  User: 'getEmail:0 getUserLoginId:0',
  UserProperties:
    'deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:1,2 setProperty:2',
  Utilities:
    'Charset DigestAlgorithm MacAlgorithm RsaAlgorithm base64Decode:1,2 base64DecodeWebSafe:1,2 base64Encode:1,2 base64EncodeWebSafe:1,2 computeDigest:2,3 computeHmacSha256Signature:2,3 computeHmacSignature:3,4 computeRsaSha1Signature:2,3 computeRsaSha256Signature:2,3 computeRsaSignature:3,4 formatDate:3 formatString:* getUuid:0 gzip:1,2 jsonParse:1 jsonStringify:1 newBlob:1,2,3 parseCsv:1,2 parseDate:3 sleep:1 ungzip:1 unzip:1 zip:1,2',
};
