<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ExportPane</name>
    <message>
        <source>New export</source>
        <translation>تصدير جديد</translation>
    </message>
    <message>
        <source>The table as it is when it begins</source>
        <translation>الجدول كما هو لحظة البدء</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>There is nothing you may export.</source>
        <translation>لا يوجد ما يحق لك تصديره.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>For spreadsheets that know UTF-8 by a mark</source>
        <translation>لبرامج الجداول التي تعرف UTF-8 بعلامة</translation>
    </message>
    <message>
        <source>Leave cells that look like formulas as they are</source>
        <translation>ترك الخلايا الشبيهة بالصيغ كما هي</translation>
    </message>
    <message>
        <source>Open such a file in no spreadsheet. The audit trail says that it was made.</source>
        <translation>لا تفتح ملفاً كهذا في برنامج جداول. ويذكر سجل التدقيق أنه أُنشئ.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>الشخص، باسم المستخدم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Whole tables out and in; files are kept for a day</source>
        <translation>جداول كاملة إلى الخارج والداخل؛ تُحفظ الملفات يوماً</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>تصدير جديد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>إلى الخارج</translation>
    </message>
    <message>
        <source>In</source>
        <translation>إلى الداخل</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>ما استُورد حتى الآن</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Each is the table of one moment</source>
        <translation>كل منها جدول لحظة واحدة</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so</source>
        <translation>لا يتغير شيء حتى تأمر بذلك</translation>
    </message>
    <message>
        <source>No exports of yours are here</source>
        <translation>لا توجد عمليات تصدير لك هنا</translation>
    </message>
    <message>
        <source>No imports of yours are here</source>
        <translation>لا توجد عمليات استيراد لك هنا</translation>
    </message>
    <message>
        <source>“New export” makes a file of a whole table, however long it is.</source>
        <translation>«تصدير جديد» يصنع ملفاً من جدول كامل مهما طال.</translation>
    </message>
    <message>
        <source>“Import a file” tries a file first and says what is wrong with it.</source>
        <translation>«استيراد ملف» يجرّب الملف أولاً ويقول ما الخطأ فيه.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>صفوف لا يمكن قبولها</translation>
    </message>
    <message>
        <source>Everybody’s, newest first</source>
        <translation>للجميع، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Tried first; that changes nothing</source>
        <translation>يُجرَّب أولاً؛ وهذا لا يغيّر شيئاً</translation>
    </message>
    <message>
        <source>Send and try</source>
        <translation>إرسال وتجربة</translation>
    </message>
    <message>
        <source>A file is on its way already</source>
        <translation>هناك ملف في الطريق بالفعل</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>يقول ما سيحدث ولا يغيّر شيئاً</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>There is nothing you may import.</source>
        <translation>لا يوجد ما يحق لك استيراده.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Newest in your folders</source>
        <translation>الأحدث في مجلداتك</translation>
    </message>
    <message>
        <source>Columns, in any order; the first row names them</source>
        <translation>الأعمدة بأي ترتيب؛ يسميها الصف الأول</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>CSV or XLSX: choose it, type its path, or drop it here</source>
        <translation>CSV أو XLSX: اختره أو اكتب مساره أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختر ملفاً …</translation>
    </message>
</context>
<context>
    <name>ImportedPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>التراجع عن الاستيراد كله؟</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>تراجع …</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما فعله</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>التراجع عن الاستيراد كله؟</translation>
    </message>
    <message>
        <source>Take what can be taken?</source>
        <translation>قبول ما يمكن قبوله؟</translation>
    </message>
    <message>
        <source>Take all rows?</source>
        <translation>قبول كل الصفوف؟</translation>
    </message>
    <message>
        <source>Everything it brought is taken back together, or nothing where something was changed since.</source>
        <translation>يُتراجع عن كل ما جاء به معاً، أو لا شيء إن تغيّر منه شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>قبول الباقي</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Take all …</source>
        <translation>قبول الكل …</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>Save with faults marked</source>
        <translation>حفظ مع تعليم الأخطاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>يُحفظ في مستنداتك</translation>
    </message>
    <message>
        <source>Take what can be taken …</source>
        <translation>قبول ما يمكن …</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>يقول ما سيحدث ولا يغيّر شيئاً</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>تراجع …</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removes its files from the server; what was imported stays</source>
        <translation>يزيل ملفاته من الخادم؛ وما استُورد يبقى</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>متابعة الحفظ</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم …</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>جداول (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ExportForm</name>
    <message>
        <source>Any</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يوماً</translation>
    </message>
    <message>
        <source>From, to …</source>
        <translation>من، إلى …</translation>
    </message>
    <message>
        <source>The export did not begin</source>
        <translation>لم يبدأ التصدير</translation>
    </message>
    <message>
        <source>Code or bill begins with</source>
        <translation>يبدأ الرمز أو رقم البوليصة بـ</translation>
    </message>
    <message>
        <source>Code begins with</source>
        <translation>يبدأ الرمز بـ</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>الرقم أو الوجهة أو المركبة</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileJobsModel</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>لم يُقرأ التقرير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1، تصدير</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1، استيراد</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>يُحفظ الآن</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>ستكون جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>ستتغير</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>لا يمكن قبولها</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be taken</source>
        <translation>لا يمكن قبول %1 من %2 من الصفوف</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed, the saved file has all</source>
        <translation>%1؛ هنا أول %2، والملف المحفوظ فيه الكل</translation>
    </message>
    <message>
        <source>%1 rows are taken, all or none. They can be taken back as one, with a reason.</source>
        <translation>تُقبل %1 من الصفوف، كلها أو لا شيء. ويمكن التراجع عنها معاً مع ذكر السبب.</translation>
    </message>
    <message>
        <source>%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.</source>
        <translation>تُقبل %1 من الصفوف؛ ويبقى %2 خارجاً. والملف نفسه بعد إصلاحه يُدخل تلك فقط.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يُحفظ حتى</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>حُفظ جزئياً</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>مقبولة من قبل</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>يجري إيقافه</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>ما الخطأ وما العمل</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileTransfers</name>
    <message>
        <source>The file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جداً</translation>
    </message>
    <message>
        <source>Split it into files of at most %1.</source>
        <translation>قسّمه إلى ملفات لا يزيد كل منها على %1.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>لم يُقبل الملف</translation>
    </message>
    <message>
        <source>The file is not all there yet</source>
        <translation>لم يصل الملف كله بعد</translation>
    </message>
    <message>
        <source>The file is there but was not tried</source>
        <translation>وصل الملف لكنه لم يُجرَّب</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>What has arrived is not what the server has. Save it again.</source>
        <translation>ما وصل ليس ما لدى الخادم. احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The server has this file no longer</source>
        <translation>لم يعد هذا الملف لدى الخادم</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>أرسله من جديد.</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>تغيّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>Send it again once it is finished.</source>
        <translation>أرسله من جديد بعد أن يكتمل.</translation>
    </message>
    <message>
        <source>The file is not all saved yet</source>
        <translation>لم يُحفظ الملف كله بعد</translation>
    </message>
    <message>
        <source>The server has made it anew meanwhile. Save it again.</source>
        <translation>أنشأه الخادم من جديد في هذه الأثناء. احفظه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileWords</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أعيد فتحها</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>هنا من قبل</translation>
    </message>
    <message>
        <source>In another parent</source>
        <translation>في عبوة أخرى</translation>
    </message>
    <message>
        <source>Parent full</source>
        <translation>العبوة ممتلئة</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز مجهول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Parent first seen</source>
        <translation>ظهور العبوة أول مرة</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>عُبّئ</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>Parent completed</source>
        <translation>اكتملت العبوة</translation>
    </message>
    <message>
        <source>Parent opened again</source>
        <translation>فُتحت العبوة من جديد</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>وُزنت</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Put on a bill</source>
        <translation>أُضيفت إلى بوليصة</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>أُنزلت من بوليصة</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Bill opened</source>
        <translation>فُتحت بوليصة</translation>
    </message>
    <message>
        <source>Bill changed</source>
        <translation>تغيّرت بوليصة</translation>
    </message>
    <message>
        <source>Bill closed</source>
        <translation>أُغلقت بوليصة</translation>
    </message>
    <message>
        <source>Bill opened again</source>
        <translation>فُتحت بوليصة من جديد</translation>
    </message>
    <message>
        <source>Bill made void</source>
        <translation>أُبطلت بوليصة</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>البوالص</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسحات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>قائمة تعبئة</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>يُجرَّب</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>يُقبل</translation>
    </message>
    <message>
        <source>Report being written</source>
        <translation>يُكتب التقرير</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>يجري التراجع</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>يُكتب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>قُبل جزئياً</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>قُبل من قبل</translation>
    </message>
    <message>
        <source>Tried, with faults</source>
        <translation>جُرّب، فيه أخطاء</translation>
    </message>
    <message>
        <source>Tried, all well</source>
        <translation>جُرّب، كله سليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 من %2 من الصفوف</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <comment>rows, rows</comment>
        <translation>%1، %2 في الثانية</translation>
    </message>
    <message>
        <source>This very file was imported before. Nothing was changed.</source>
        <translation>هذا الملف نفسه استُورد من قبل. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be taken; all others are in.</source>
        <translation>
            <numerusform>قُبلت كل الصفوف (%n).</numerusform>
            <numerusform>تعذّر قبول صف واحد (%n)؛ وقُبل الباقي كله.</numerusform>
            <numerusform>تعذّر قبول صفين (%n)؛ وقُبل الباقي كله.</numerusform>
            <numerusform>تعذّر قبول %n صفوف؛ وقُبل الباقي كله.</numerusform>
            <numerusform>تعذّر قبول %n صفاً؛ وقُبل الباقي كله.</numerusform>
            <numerusform>تعذّر قبول %n صف؛ وقُبل الباقي كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are in. They can be taken back as one.</source>
        <translation>قُبلت كل الصفوف. ويمكن التراجع عنها معاً.</translation>
    </message>
    <message>
        <source>The file is there. Try it first: that changes nothing.</source>
        <translation>وصل الملف. جرّبه أولاً: فهذا لا يغيّر شيئاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. Nothing was changed so far.</source>
        <translation>
            <numerusform>لا توجد صفوف مرفوضة (%n). لم يتغير شيء حتى الآن.</numerusform>
            <numerusform>لا يمكن قبول صف واحد (%n). لم يتغير شيء حتى الآن.</numerusform>
            <numerusform>لا يمكن قبول صفين (%n). لم يتغير شيء حتى الآن.</numerusform>
            <numerusform>لا يمكن قبول %n صفوف. لم يتغير شيء حتى الآن.</numerusform>
            <numerusform>لا يمكن قبول %n صفاً. لم يتغير شيء حتى الآن.</numerusform>
            <numerusform>لا يمكن قبول %n صف. لم يتغير شيء حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>كل ما في الملف هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>All rows can be taken. Nothing was changed so far.</source>
        <translation>يمكن قبول كل الصفوف. لم يتغير شيء حتى الآن.</translation>
    </message>
    <message>
        <source>code of the parent</source>
        <translation>رمز العبوة</translation>
    </message>
    <message>
        <source>code of the child that goes into it</source>
        <translation>رمز الكيس الذي يوضع فيها</translation>
    </message>
    <message>
        <source>bill that the parent goes on once it is complete</source>
        <translation>البوليصة التي تُضاف إليها العبوة عند اكتمالها</translation>
    </message>
    <message>
        <source>where a new parent comes into being</source>
        <translation>أين تنشأ العبوة الجديدة</translation>
    </message>
    <message>
        <source>It was taken back. The same file can be imported again.</source>
        <translation>أُلغي هذا الاستيراد. يمكن استيراد الملف نفسه من جديد.</translation>
    </message>
    <message>
        <source>The server stopped half way, and some rows are in. Try it to see what is left.</source>
        <translation>توقف الخادم في منتصف الطريق وقُبلت بعض الصفوف. جرّبه لترى ما بقي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can be taken now.</source>
        <translation>
            <numerusform>لا صفوف أخرى يمكن قبولها الآن (%n).</numerusform>
            <numerusform>يمكن الآن قبول صف واحد آخر (%n).</numerusform>
            <numerusform>يمكن الآن قبول صفين آخرين (%n).</numerusform>
            <numerusform>يمكن الآن قبول %n صفوف أخرى.</numerusform>
            <numerusform>يمكن الآن قبول %n صفاً آخر.</numerusform>
            <numerusform>يمكن الآن قبول %n صف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n rows are in so far. Try it to see what is left.</source>
        <translation>
            <numerusform>لم يُقبل أي صف بعد (%n). جرّبه لترى ما بقي.</numerusform>
            <numerusform>قُبل صف واحد فقط حتى الآن (%n). جرّبه لترى ما بقي.</numerusform>
            <numerusform>قُبل صفان فقط حتى الآن (%n). جرّبه لترى ما بقي.</numerusform>
            <numerusform>قُبلت %n صفوف فقط حتى الآن. جرّبه لترى ما بقي.</numerusform>
            <numerusform>قُبل %n صفاً فقط حتى الآن. جرّبه لترى ما بقي.</numerusform>
            <numerusform>قُبل %n صف فقط حتى الآن. جرّبه لترى ما بقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>على بوليصة</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>سائب</translation>
    </message>
    <message>
        <source>Being loaded</source>
        <translation>قيد التحميل</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ImportsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation>توقف في منتصفه</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>قُبل جزئياً</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>ما يمكن قبوله</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 rows are taken back together, or none of them where something was changed since. The file can be imported again then.</source>
        <translation>يُتراجع عن %1 من الصفوف معاً، أو لا شيء إن تغيّر منها شيء بعد ذلك. ويمكن بعدها استيراد الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>when, who, why</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>الصفوف المقبولة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows</comment>
        <translation>من %1</translation>
    </message>
</context>
</TS>
