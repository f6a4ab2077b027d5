<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>BagPane</name>
    <message>
        <source>Into which parent</source>
        <translation>إلى أي عبوة</translation>
    </message>
    <message>
        <source>Take children out?</source>
        <translation>إخراج الأكياس؟</translation>
    </message>
    <message>
        <source>Move children into another parent?</source>
        <translation>نقل الأكياس إلى عبوة أخرى؟</translation>
    </message>
    <message>
        <source>Open this parent again?</source>
        <translation>فتح هذه العبوة من جديد؟</translation>
    </message>
    <message>
        <source>Complete this parent?</source>
        <translation>إكمال هذه العبوة؟</translation>
    </message>
    <message>
        <source>Take the last entry back?</source>
        <translation>التراجع عن آخر قيد؟</translation>
    </message>
    <message>
        <source>The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.</source>
        <translation>المحددة، أو كلها إن لم يُحدَّد شيء. الرمز الجديد يصبح عبوة. يمكن التراجع عن النقل.</translation>
    </message>
    <message>
        <source>It takes children again and cannot be put on a bill until it is complete.</source>
        <translation>تقبل الأكياس من جديد ولا توضع على بوليصة حتى تكتمل.</translation>
    </message>
    <message>
        <source>It takes no more children and can be put on a bill. It can be opened again.</source>
        <translation>لا تقبل أكياسًا بعد ذلك ويمكن وضعها على بوليصة. ويمكن فتحها من جديد.</translation>
    </message>
    <message>
        <source>%1. A further entry says the opposite; both stay readable.</source>
        <translation>%1. قيد آخر يقول العكس؛ ويبقى كلاهما مقروءًا.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>نقل …</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>إخراج الكل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In parent</source>
        <translation>في العبوة</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>على البوليصة</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>الاسمي</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Show the parent</source>
        <translation>عرض العبوة</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>عرض البوليصة</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What the scale says, in kg</source>
        <translation>قراءة الميزان بالكيلوغرام</translation>
    </message>
    <message>
        <source>A number of kilograms</source>
        <translation>عدد من الكيلوغرامات</translation>
    </message>
    <message>
        <source>Note this weight?</source>
        <translation>هل تُسجَّل هذه القراءة؟</translation>
    </message>
    <message>
        <source>It stands beside the nominal weight and is compared with it. It can be taken back.</source>
        <translation>يُعرض بجانب الوزن الاسمي ويُقارن به. يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Weigh …</source>
        <translation>وزن …</translation>
    </message>
</context>
<context>
    <name>BagSearchPage</name>
    <message>
        <source>Bag search</source>
        <translation>بحث الأكياس</translation>
    </message>
    <message>
        <source>By code, by its last digits, or by any part of it</source>
        <translation>بالرمز أو بآخر أرقامه أو بأي جزء منه</translation>
    </message>
    <message>
        <source>Code or part of it</source>
        <translation>الرمز أو جزء منه</translation>
    </message>
    <message>
        <source>Search bags</source>
        <translation>بحث في الأكياس</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>أي جزء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>There are no bags yet</source>
        <translation>لا أكياس بعد</translation>
    </message>
    <message>
        <source>No bag fits</source>
        <translation>لا كيس مطابق</translation>
    </message>
    <message>
        <source>They come into being with their first scan.</source>
        <translation>تظهر مع أول مسح لها.</translation>
    </message>
    <message>
        <source>Try “Contains”, or fewer letters of the code.</source>
        <translation>جرّب «يحتوي» أو أحرفًا أقل من الرمز.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
</context>
<context>
    <name>BagsPage</name>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Code, or its last digits</source>
        <translation>الرمز أو آخر أرقامه</translation>
    </message>
    <message>
        <source>Find a bag</source>
        <translation>ابحث عن كيس</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Scans, last 5 min</source>
        <translation>المسح، آخر 5 دقائق</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Bags today</source>
        <translation>أكياس اليوم</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>عبوات مكتملة</translation>
    </message>
    <message>
        <source>Parents open</source>
        <translation>عبوات مفتوحة</translation>
    </message>
    <message>
        <source>Bills open</source>
        <translation>بوالص مفتوحة</translation>
    </message>
    <message>
        <source>Not accepted today</source>
        <translation>لم يُقبل اليوم</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>scans that lost</source>
        <translation>مسحات خسرت</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>جارٍ التحميل …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Bags per 15 min</source>
        <translation>الأكياس كل 15 دقيقة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Nothing packed today</source>
        <translation>لم يُعبأ شيء اليوم</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>No: not accepted in the last 15 min</source>
        <translation>لا: غير مقبول في آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>No station scanned today</source>
        <translation>لم تمسح أي محطة اليوم</translation>
    </message>
    <message>
        <source>Stations appear here with their first scan.</source>
        <translation>تظهر المحطات هنا مع أول مسح لها.</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>العبوات المفتوحة</translation>
    </message>
    <message>
        <source>left alone longest first</source>
        <translation>الأطول إهمالًا أولًا</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Enter opens the parent</source>
        <translation>زر Enter يفتح العبوة</translation>
    </message>
    <message>
        <source>No parent is open</source>
        <translation>لا عبوة مفتوحة</translation>
    </message>
    <message>
        <source>A station opens one by scanning its code.</source>
        <translation>تفتحها محطة بمسح رمزها.</translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation>بوالص اليوم</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>بوليصة جديدة</translation>
    </message>
    <message>
        <source>kg nominal, from children</source>
        <translation>كغ اسمي، من الأكياس</translation>
    </message>
    <message>
        <source>No bill was opened today</source>
        <translation>لم تُفتح بوليصة اليوم</translation>
    </message>
    <message>
        <source>“New bill” opens one.</source>
        <translation>«بوليصة جديدة» تفتح واحدة.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>من يدير البوالص يستطيع فتح واحدة.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Choose a table and how much of it</source>
        <translation>اختر جدولاً وكم منه</translation>
    </message>
</context>
<context>
    <name>BillPane</name>
    <message>
        <source>Bill %1</source>
        <translation>البوليصة %1</translation>
    </message>
    <message>
        <source>Code of a complete parent</source>
        <translation>رمز عبوة مكتملة</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Close this bill short?</source>
        <translation>إغلاق هذه البوليصة ناقصة؟</translation>
    </message>
    <message>
        <source>Close this bill?</source>
        <translation>إغلاق هذه البوليصة؟</translation>
    </message>
    <message>
        <source>Open this bill again?</source>
        <translation>فتح هذه البوليصة من جديد؟</translation>
    </message>
    <message>
        <source>Take %1 back as a return?</source>
        <translation>قبول %1 كمرتجع؟</translation>
    </message>
    <message>
        <source>Make this bill void?</source>
        <translation>إبطال هذه البوليصة؟</translation>
    </message>
    <message>
        <source>Close bill</source>
        <translation>إغلاق البوليصة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Close short …</source>
        <translation>إغلاق ناقص …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>فتح من جديد …</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>إنزال %1</translation>
    </message>
    <message>
        <source>Return %1 …</source>
        <translation>إرجاع %1 …</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>إبطال …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <source>Nominal</source>
        <translation>الاسمي</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>الميزان</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>عليها</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>لا شيء عليها بعد.</translation>
    </message>
    <message>
        <source>Parents on the bill</source>
        <translation>العبوات على البوليصة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>PDF, A4, in the language of this program</source>
        <translation>PDF، A4، بلغة هذا البرنامج</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>طباعة إلى PDF</translation>
    </message>
    <message>
        <source>Saved in your documents; open it there to print it</source>
        <translation>يُحفظ في مستنداتك؛ افتحه هناك لطباعته</translation>
    </message>
    <message>
        <source>With the children of each parent</source>
        <translation>مع أكياس كل عبوة</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تعديل …</translation>
    </message>
    <message>
        <source>Destination, vehicle and plan</source>
        <translation>الوجهة والمركبة والخطة</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>البوالص</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>بوليصة جديدة</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>الرقم أو الوجهة أو المركبة</translation>
    </message>
    <message>
        <source>Search bills</source>
        <translation>بحث في البوالص</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>There are no bills yet</source>
        <translation>لا بوالص بعد</translation>
    </message>
    <message>
        <source>No bill fits</source>
        <translation>لا بوليصة مطابقة</translation>
    </message>
    <message>
        <source>“New bill” opens one; stations then load parents onto it.</source>
        <translation>«بوليصة جديدة» تفتح واحدة؛ ثم تحمّل المحطات العبوات عليها.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>من يدير البوالص يستطيع فتح واحدة.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
</context>
<context>
    <name>ChangeBillBar</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>العبوات المخططة</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000, and not fewer than are on it</source>
        <translation>عدد صحيح من 1 إلى 1000، ولا يقل عما عليها</translation>
    </message>
    <message>
        <source>Change what was planned?</source>
        <translation>هل تُعدَّل الخطة؟</translation>
    </message>
    <message>
        <source>The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.</source>
        <translation>تظهر في طباعة الإغلاق التالي، وتبقى المطبوعات السابقة كما هي. يمكن إعادتها ما دامت البوليصة مفتوحة.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>عدّل</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>إغلاق اليوم …</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>إغلاق %1؟</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Figures by area and person</source>
        <translation>الأرقام حسب المنطقة والشخص</translation>
    </message>
    <message>
        <source>Nothing was scanned on this day</source>
        <translation>لم يُمسح شيء في هذا اليوم</translation>
    </message>
    <message>
        <source>Go to another day with the arrows above.</source>
        <translation>انتقل إلى يوم آخر بالأسهم أعلاه.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Everything that fits the filter, as a file</source>
        <translation>كل ما يطابق المرشّح، كملف</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Print these labels again?</source>
        <translation>طباعة هذه الملصقات من جديد؟</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>طباعة من جديد …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>يُحفظ في مستنداتك</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>حُجزت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>100 × 50 mm each</source>
        <translation>كل منها 100 × 50 مم</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>For a label printer with 8 dots a millimetre; send it the file as it is.</source>
        <translation>لطابعة ملصقات بدقة 8 نقاط في المليمتر؛ أرسل إليها الملف كما هو.</translation>
    </message>
    <message>
        <source>One label a page, for any printer.</source>
        <translation>ملصق واحد في الصفحة، لأي طابعة.</translation>
    </message>
    <message>
        <source>From label</source>
        <translation>من الملصق</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 إلى %1</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>إلى الملصق</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>More than 500 labels come in several files.</source>
        <translation>أكثر من 500 ملصق تأتي في عدة ملفات.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Between numbers in use</source>
        <translation>بين أرقام مستعملة</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Numbers that were set aside, newest first</source>
        <translation>أرقام محجوزة، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>حجز أرقام</translation>
    </message>
    <message>
        <source>A number that was set aside is never given out again</source>
        <translation>الرقم المحجوز لا يُعطى مرة أخرى أبداً</translation>
    </message>
    <message>
        <source>No labels have been made yet</source>
        <translation>لم تُصنع أي ملصقات بعد</translation>
    </message>
    <message>
        <source>Set numbers aside first; then print their labels.</source>
        <translation>احجز أرقاماً أولاً، ثم اطبع ملصقاتها.</translation>
    </message>
    <message>
        <source>Somebody with the right to print labels can set numbers aside.</source>
        <translation>من يحق له طباعة الملصقات يستطيع حجز أرقام.</translation>
    </message>
</context>
<context>
    <name>ListFilterFields</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>الشخص، باسم المستخدم</translation>
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
    <name>NewBillPane</name>
    <message>
        <source>New bill</source>
        <translation>بوليصة جديدة</translation>
    </message>
    <message>
        <source>Nothing is opened until you say so</source>
        <translation>لا يُفتح شيء حتى تقول ذلك</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>فتح البوليصة</translation>
    </message>
    <message>
        <source>Destination, vehicle and a plan of 1 to 1000 parents are needed</source>
        <translation>يلزم وجهة ومركبة وخطة من 1 إلى 1000 عبوة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>العبوات المخططة</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000</source>
        <translation>عدد صحيح، 1 إلى 1000</translation>
    </message>
    <message>
        <source>Dock, where it is known</source>
        <translation>الرصيف إن عُرف</translation>
    </message>
    <message>
        <source>Number, where it comes from elsewhere</source>
        <translation>الرقم إن جاء من مكان آخر</translation>
    </message>
    <message>
        <source>Left empty, the next one is taken</source>
        <translation>إن تُرك فارغًا أُخذ الرقم التالي</translation>
    </message>
</context>
<context>
    <name>NewLabelsPane</name>
    <message>
        <source>Set numbers aside</source>
        <translation>حجز أرقام</translation>
    </message>
    <message>
        <source>The next free ones, in one piece</source>
        <translation>الأرقام الحرة التالية، متتابعة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>A form and 1 to 5000 labels are needed</source>
        <translation>يلزم شكل و1 إلى 5000 ملصق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Form of the codes</source>
        <translation>شكل الرموز</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم عددها</translation>
    </message>
    <message>
        <source>A whole number, 1 to 5000</source>
        <translation>عدد صحيح، 1 إلى 5000</translation>
    </message>
    <message>
        <source>No form of codes has numbers that can be counted.</source>
        <translation>لا يوجد شكل رموز له أرقام تُعدّ.</translation>
    </message>
    <message>
        <source>Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.</source>
        <translation>لن يحصل أحد غيرك على هذه الأرقام ولو لم تُطبع ملصقاتها. وتُتخطى الأرقام المستعملة.</translation>
    </message>
    <message>
        <source>So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.</source>
        <translation>لم يبق هذا العدد من الأرقام إلا بين الأرقام المستعملة. قد تحملها ملصقات من مكان آخر لم يمسحها أحد بعد: عندئذ يكون لكيسين رمز واحد ولا يمكن تعبئة أحدهما أبدًا.</translation>
    </message>
    <message>
        <source>There are none: take the numbers</source>
        <translation>لا توجد: استعمل الأرقام</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which scans</source>
        <translation>أي مسحات</translation>
    </message>
    <message>
        <source>Scans that lost</source>
        <translation>المسحات التي خسرت</translation>
    </message>
    <message>
        <source>The first scan that arrived counts until somebody decides</source>
        <translation>يُحسب المسح الذي وصل أولًا حتى يقرر أحد</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر قرارًا</translation>
    </message>
    <message>
        <source>A scan comes here when its station was offline and another station was first.</source>
        <translation>يأتي المسح إلى هنا حين تكون محطته منقطعة وسبقتها محطة أخرى.</translation>
    </message>
    <message>
        <source>Show decided ones</source>
        <translation>عرض ما تقرر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep it as it counts?</source>
        <translation>إبقاؤه كما يُحسب؟</translation>
    </message>
    <message>
        <source>Move it to where the scan says?</source>
        <translation>نقله إلى حيث يقول المسح؟</translation>
    </message>
    <message>
        <source>Have somebody look?</source>
        <translation>طلب فحص؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Hold both</source>
        <translation>حجز الاثنتين</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>نقل …</translation>
    </message>
    <message>
        <source>Have it checked …</source>
        <translation>طلب فحص …</translation>
    </message>
    <message>
        <source>You may look, but not decide.</source>
        <translation>يمكنك النظر لا التقرير.</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>يقول المسح</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Show the bag</source>
        <translation>عرض الكيس</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>حجز</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagAreasModel</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>بلا منطقة</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagChildrenModel</name>
    <message>
        <source>Child</source>
        <translation>كيس</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDashboard</name>
    <message>
        <source>%1, kept with every scan, nothing estimated</source>
        <translation>%1، تُحفظ مع كل مسح بلا تقدير</translation>
    </message>
    <message>
        <source>%1 of %2 stations busy</source>
        <translation>%1 من %2 محطات تعمل</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 على بوالص</translation>
    </message>
    <message>
        <source>of %1 there are</source>
        <translation>من أصل %1</translation>
    </message>
    <message>
        <source>%1 closed today</source>
        <translation>%1 أُغلقت اليوم</translation>
    </message>
    <message>
        <source>%1 of scans</source>
        <translation>%1 من المسحات</translation>
    </message>
    <message>
        <source>%1 here already, %2 elsewhere, %3 other</source>
        <translation>%1 هنا من قبل، %2 في مكان آخر، %3 غير ذلك</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>a day of the week</comment>
        <translation>المعتاد يوم %1</translation>
    </message>
    <message>
        <source>Bags in each quarter of an hour: %1 packed today</source>
        <translation>الأكياس كل ربع ساعة: عُبئ اليوم %1</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>يتراجع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of bag, goods in it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>weight, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>لم يوزن</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On bill %1: take it off, or take it back as a return, before anything in it is changed.</source>
        <translation>على البوليصة %1: أنزلها أو اقبلها كمرتجع قبل تغيير محتواها.</translation>
    </message>
    <message>
        <source>Complete: open it again before children are moved or taken out.</source>
        <translation>مكتملة: افتحها من جديد قبل نقل الأكياس أو إخراجها.</translation>
    </message>
    <message numerus="yes">
        <source>%n children become loose. The entry can be taken back.</source>
        <translation>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
            <numerusform>تصبح الأكياس (%n) سائبة. يمكن التراجع عن القيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>تم التراجع فورًا</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>أُخرج من %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>نُقل إلى %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 مفتوحة من جديد</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 مكتملة</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>%1 weighs %2</source>
        <translation>وزن %1 هو %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagWords</name>
    <message>
        <source>Parent</source>
        <translation>عبوة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>كيس</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>a child that is in no parent</comment>
        <translation>سائب</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>على بوليصة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a parent that takes children</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a bill that is loaded</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>closed with less than planned</comment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
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
        <source>Pack</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>put parents on a bill</comment>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Unload</source>
        <comment>take parents off a bill</comment>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
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
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Kept as it counts</source>
        <translation>أُبقي كما يُحسب</translation>
    </message>
    <message>
        <source>Moved to where the scan says</source>
        <translation>نُقل كما يقول المسح</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>%1 seen for the first time</source>
        <translation>%1 ظهرت أول مرة</translation>
    </message>
    <message>
        <source>%1 packed into %2</source>
        <translation>%1 عُبئ في %2</translation>
    </message>
    <message>
        <source>%1 taken out of %2</source>
        <translation>%1 أُخرج من %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 اكتملت</translation>
    </message>
    <message>
        <source>%1 opened again</source>
        <translation>%1 فُتحت من جديد</translation>
    </message>
    <message>
        <source>%1 weighed: %2</source>
        <translation>%1 وُزنت: %2</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 فُحصت</translation>
    </message>
    <message>
        <source>%1 put on bill %2</source>
        <translation>%1 وُضعت على البوليصة %2</translation>
    </message>
    <message>
        <source>%1 taken off bill %2</source>
        <translation>%1 أُنزلت من البوليصة %2</translation>
    </message>
    <message>
        <source>%1 came back from bill %2</source>
        <translation>%1 عادت من البوليصة %2</translation>
    </message>
    <message>
        <source>Bill %1 opened</source>
        <translation>البوليصة %1 فُتحت</translation>
    </message>
    <message>
        <source>Bill %1 changed</source>
        <translation>البوليصة %1 تغيرت</translation>
    </message>
    <message>
        <source>Bill %1 closed</source>
        <translation>البوليصة %1 أُغلقت</translation>
    </message>
    <message>
        <source>Bill %1 opened again</source>
        <translation>البوليصة %1 فُتحت من جديد</translation>
    </message>
    <message>
        <source>Bill %1 made void</source>
        <translation>البوليصة %1 أُبطلت</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n missing?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  ينقص %n؟</numerusform>
            <numerusform>%1  ينقص %n؟</numerusform>
            <numerusform>%1  ينقص %n؟</numerusform>
            <numerusform>%1  ينقص %n؟</numerusform>
            <numerusform>%1  ينقص %n؟</numerusform>
            <numerusform>%1  ينقص %n؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n too many?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  يزيد %n؟</numerusform>
            <numerusform>%1  يزيد %n؟</numerusform>
            <numerusform>%1  يزيد %n؟</numerusform>
            <numerusform>%1  يزيد %n؟</numerusform>
            <numerusform>%1  يزيد %n؟</numerusform>
            <numerusform>%1  يزيد %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>مكتملة</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagsModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In, on</source>
        <translation>في، على</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
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
        <source>Packed</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>مكتملة</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2 weighed</source>
        <translation>وُزن %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n returned</source>
        <translation>
            <numerusform>%1، مرتجعات: %n</numerusform>
            <numerusform>%1، مرتجعات: %n</numerusform>
            <numerusform>%1، مرتجعات: %n</numerusform>
            <numerusform>%1، مرتجعات: %n</numerusform>
            <numerusform>%1، مرتجعات: %n</numerusform>
            <numerusform>%1، مرتجعات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.</source>
        <translation>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
            <numerusform>تُجمَّد عبواتها (%n) ويُحفظ الإصدار %1 للطباعة. يمكن فتحها من جديد مع ذكر السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents fewer than planned.</source>
        <translation>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
            <numerusform>أقل من المخطط بعبوات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision %2.</source>
        <translation>يمكن وضع العبوات وإنزالها من جديد. يبقى الإصدار %1 مقروءًا؛ والإغلاق التالي ينشئ الإصدار %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</source>
        <translation>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تصبح عبواتها (%n) حرة لبوالص أخرى. تبقى البوليصة مقروءة؛ ولا يُستعمل رقمها ثانية ولا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free again. The bill stays as it was printed and counts the return.</source>
        <translation>%1 حرة من جديد. تبقى البوليصة كما طُبعت وتحسب المرتجع.</translation>
    </message>
    <message>
        <source>Short of what was planned: somebody with the right to correct bills can close it with a reason.</source>
        <translation>أقل من المخطط: من يملك حق تصحيح البوالص يستطيع إغلاقها مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Choose a parent above to take it back as a return.</source>
        <translation>اختر عبوة أعلاه لقبولها كمرتجع.</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>تم التراجع فورًا</translation>
    </message>
    <message>
        <source>%1 is on the bill</source>
        <translation>%1 على البوليصة</translation>
    </message>
    <message>
        <source>%1 is off the bill</source>
        <translation>%1 أُنزلت من البوليصة</translation>
    </message>
    <message>
        <source>Bill %1 is closed</source>
        <translation>البوليصة %1 مغلقة</translation>
    </message>
    <message>
        <source>Bill %1 is open again</source>
        <translation>البوليصة %1 مفتوحة من جديد</translation>
    </message>
    <message>
        <source>Bill %1 is void</source>
        <translation>البوليصة %1 باطلة</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 عادت</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>The bill was not printed</source>
        <translation>لم تُطبع البوليصة</translation>
    </message>
    <message>
        <source>Draft of bill %1 saved</source>
        <translation>حُفظت مسودة البوليصة %1</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>حُفظت البوليصة %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>معلَّمة باطلة</translation>
    </message>
    <message>
        <source>Bill %1 is changed</source>
        <translation>عُدّلت البوليصة %1</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillLinesModel</name>
    <message>
        <source>Parent</source>
        <translation>عبوة</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>الميزان كغ</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>بلا ميزان</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillsModel</name>
    <message>
        <source>Bill</source>
        <translation>البوليصة</translation>
    </message>
    <message>
        <source>To, vehicle</source>
        <translation>الوجهة، المركبة</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rev</source>
        <comment>revision of a print</comment>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>%1 مفتوحة، %2 مغلقة</translation>
    </message>
    <message>
        <source>The bill is open</source>
        <translation>البوليصة مفتوحة</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::EndOfDayModel</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسحات</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>On bills</source>
        <translation>على بوالص</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Arrived after the day was closed</source>
        <translation>وصل بعد إغلاق اليوم</translation>
    </message>
    <message>
        <source>not in the sums above</source>
        <translation>خارج المجاميع أعلاه</translation>
    </message>
    <message>
        <source>As it was when the day was closed</source>
        <translation>كما كان عند إغلاق اليوم</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>Not closed: the figures still move</source>
        <translation>غير مغلق: الأرقام ما زالت تتحرك</translation>
    </message>
    <message>
        <source>Closed %1 by %2, frozen since</source>
        <translation>أُغلق %1 بواسطة %2، مجمّد منذئذ</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. A closed day stays closed.</source>
        <translation>تُجمَّد أرقام %1. ما ترسله المحطات لاحقًا عن ذلك اليوم يُعرض بجانبها ولا يُضاف أبدًا. اليوم المغلق يبقى مغلقًا.</translation>
    </message>
    <message>
        <source>Bags packed</source>
        <translation>أكياس معبأة</translation>
    </message>
    <message>
        <source>Weight, nominal</source>
        <translation>الوزن الاسمي</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>عبوات مكتملة</translation>
    </message>
    <message>
        <source>Bills closed</source>
        <translation>بوالص أُغلقت</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>بقي مفتوحًا</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 مسحة</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 أُخرج</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 على بوالص</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 فُتحت</translation>
    </message>
    <message>
        <source>%1 scans refused</source>
        <translation>%1 مسحة رُفضت</translation>
    </message>
    <message>
        <source>%1 bills, %2 to decide</source>
        <translation>%1 بوالص، %2 بانتظار قرار</translation>
    </message>
    <message>
        <source>told once it is closed</source>
        <translation>يُعرف عند الإغلاق</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 مغلق</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::LabelsModel</name>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>حُجزت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, an example</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, goods</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never printed</comment>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often it was printed</comment>
        <translation>
            <numerusform>ولا مرة (%n)</numerusform>
            <numerusform>مرة واحدة (%n)</numerusform>
            <numerusform>مرتان (%n)</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1، آخرها %2</translation>
    </message>
    <message>
        <source>Two bags with one code are one bag to the system: destroy the labels that these take the place of. The reason goes into the audit trail.</source>
        <translation>كيسان برمز واحد هما كيس واحد لدى النظام: أتلف الملصقات التي تحل هذه محلها. ويُدوَّن السبب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>%1 of %2 labels</source>
        <translation>%1 من %2 من الملصقات</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are set aside</source>
        <translation>
            <numerusform>لم يُحجز أي رقم (%n)</numerusform>
            <numerusform>حُجز رقم واحد (%n)</numerusform>
            <numerusform>حُجز رقمان (%n)</numerusform>
            <numerusform>حُجزت %n أرقام</numerusform>
            <numerusform>حُجز %n رقماً</numerusform>
            <numerusform>حُجز %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels were made</source>
        <translation>لم تُصنع ملصقات</translation>
    </message>
    <message>
        <source>Only %1 of %2 labels were made</source>
        <translation>صُنع %1 فقط من %2 من الملصقات</translation>
    </message>
    <message numerus="yes">
        <source>%n labels saved</source>
        <translation>
            <numerusform>لم يُحفظ أي ملصق (%n)</numerusform>
            <numerusform>حُفظ ملصق واحد (%n)</numerusform>
            <numerusform>حُفظ ملصقان (%n)</numerusform>
            <numerusform>حُفظت %n ملصقات</numerusform>
            <numerusform>حُفظ %n ملصقاً</numerusform>
            <numerusform>حُفظ %n ملصق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels saved in %n files, the last:</source>
        <translation>
            <numerusform>حُفظت الملصقات (%1) في %n ملف:</numerusform>
            <numerusform>حُفظت الملصقات (%1) في ملف واحد (%n):</numerusform>
            <numerusform>حُفظت الملصقات (%1) في ملفين (%n)، الأخير:</numerusform>
            <numerusform>حُفظت الملصقات (%1) في %n ملفات، الأخير:</numerusform>
            <numerusform>حُفظت الملصقات (%1) في %n ملفاً، الأخير:</numerusform>
            <numerusform>حُفظت الملصقات (%1) في %n ملف، الأخير:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::OpenParentsModel</name>
    <message>
        <source>Parent</source>
        <translation>عبوة</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>الميزان كغ</translation>
    </message>
    <message>
        <source>To nominal</source>
        <translation>عن الاسمي</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>آخر مسح</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>بلا ميزان</translation>
    </message>
    <message>
        <source>full, close</source>
        <translation>ممتلئة، أغلقها</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::ResolutionsModel</name>
    <message>
        <source>Scanned</source>
        <translation>مُسح</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>يقول المسح</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job of a station: parent or bill</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>على البوليصة %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ليس في مكان</translation>
    </message>
    <message>
        <source>Held, being checked</source>
        <translation>محجوز، قيد الفحص</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>No scan waits for a decision</source>
        <translation>لا مسح ينتظر قرارًا</translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait for a decision</source>
        <translation>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
            <numerusform>مسحات تنتظر قرارًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, station</comment>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1، وصل %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>decision, person, when</comment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1 stays %2. The scan stays in the history as refused.</source>
        <translation>%1 يبقى %2. يبقى المسح في السجل مرفوضًا.</translation>
    </message>
    <message>
        <source>%1 moves into %2; the other count falls by one. The move can be taken back.</source>
        <translation>%1 ينتقل إلى %2؛ وينقص العدد الآخر واحدًا. يمكن التراجع عن النقل.</translation>
    </message>
    <message>
        <source>Neither parent can be billed until this is decided again.</source>
        <translation>لا توضع أي من العبوتين على بوليصة حتى يُقرر ثانية.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تقرر: %1</translation>
    </message>
    <message>
        <source>%1 goes on bill %2, and comes off any other. The move can be taken back.</source>
        <translation>توضع %1 على البوليصة %2 وتُرفع عن أي بوليصة أخرى. يمكن التراجع عن النقل.</translation>
    </message>
    <message>
        <source>%1 can be put on no bill until this is decided again.</source>
        <translation>لا توضع %1 على أي بوليصة حتى يُقرر ثانية.</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Parent, bill</source>
        <translation>العبوة، البوليصة</translation>
    </message>
    <message>
        <source>/ min</source>
        <comment>scans per minute</comment>
        <translation>/ د</translation>
    </message>
    <message>
        <source>No</source>
        <comment>scans that were refused</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1 of %2 scanned lately</source>
        <translation>%1 من %2 مسحت حديثًا</translation>
    </message>
</context>
</TS>
