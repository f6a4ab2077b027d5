<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AlarmLine</name>
    <message>
        <source>What is being done about it: priority 1 needs a note</source>
        <translation>ماذا يُفعل حياله: الأولوية 1 تحتاج ملاحظة</translation>
    </message>
    <message>
        <source>Open  F3</source>
        <translation>فتح  F3</translation>
    </message>
    <message>
        <source>Acknowledge  F2</source>
        <translation>إقرار  F2</translation>
    </message>
    <message>
        <source>Asks for a note first</source>
        <translation>يطلب ملاحظة أولًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AlarmPane</name>
    <message>
        <source>30 min</source>
        <translation>30 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 س</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 س</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>السبب، مطلوب</translation>
    </message>
    <message>
        <source>Note, needed for priority 1</source>
        <translation>ملاحظة، مطلوبة للأولوية 1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>or until it returns</source>
        <translation>أو حتى يعود</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Shelve …</source>
        <translation>تأجيل …</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>It stays silent that long and comes back by itself; it can be taken off the shelf at any time.</source>
        <translation>يبقى صامتًا تلك المدة ثم يعود وحده؛ ويمكن إعادته في أي وقت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>إعادة من التأجيل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Shelved alarms are silent, counted, and end by themselves.</source>
        <translation>الإنذارات المؤجلة صامتة ومعدودة وتنتهي وحدها.</translation>
    </message>
    <message>
        <source>Signed with your name. Acknowledging does not clear the alarm.</source>
        <translation>يوقّع باسمك. الإقرار لا يزيل الإنذار.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
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
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُقرّ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>عدد مرات الظهور</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>عرض المنحنى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged.</source>
        <translation>صامت ما دامت حالة المصنع تجعله بلا معنى؛ ولا ينتهي وحده. وإن بقي شرطه بعدها عاد دون إقرار.</translation>
    </message>
    <message>
        <source>Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.</source>
        <translation>صامت للصيانة؛ لا ينتهي وحده ويبقى في قائمة ما هو خارج الخدمة حتى يعيده أحد.</translation>
    </message>
    <message>
        <source>Suppress …</source>
        <translation>كبت …</translation>
    </message>
    <message>
        <source>By design, for a state of the plant in which it means nothing</source>
        <translation>بالتصميم، لحالة من المصنع لا معنى له فيها</translation>
    </message>
    <message>
        <source>Out of service …</source>
        <translation>خارج الخدمة …</translation>
    </message>
    <message>
        <source>For maintenance</source>
        <translation>للصيانة</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>كبت</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>إعادة الإبلاغ</translation>
    </message>
    <message>
        <source>Ends the suppression by design</source>
        <translation>ينهي الكبت بالتصميم</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Tag, text or area</source>
        <translation>وسم أو نص أو منطقة</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>بحث في الإنذارات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>أي إنذارات</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>دون إقرار</translation>
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
        <source>Group by cause</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Acknowledge %1, all but priority 1</source>
        <translation>إقرار %1، عدا الأولوية 1</translation>
    </message>
    <message>
        <source>Note for all of them</source>
        <translation>ملاحظة للجميع</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms?</source>
        <translation>إقرار %1 إنذارات؟</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Ring: unacknowledged. Filled: acknowledged. Outline: returned.</source>
        <translation>حلقة: غير مُقر. ممتلئ: مُقر. إطار: عاد.</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>لا إنذار مطابق</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>لا إنذار</translation>
    </message>
    <message>
        <source>No alarm is kept silent here</source>
        <translation>لا إنذار صامت هنا</translation>
    </message>
    <message>
        <source>The filters hide what does not fit.</source>
        <translation>المرشحات تخفي ما لا يطابق.</translation>
    </message>
    <message>
        <source>What happened is in the journal.</source>
        <translation>ما حدث موجود في السجل.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>Go to a page, a sensor or a setting</source>
        <translation>انتقل إلى صفحة أو حساس أو إعداد</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every change of every alarm, newest first</source>
        <translation>كل تغيير لكل إنذار، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Journal of alarms</source>
        <translation>سجل الإنذارات</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>The first alarm will stand here.</source>
        <translation>سيظهر أول إنذار هنا.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Abnormal only</source>
        <translation>غير الطبيعي فقط</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>لا حساسات بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody adds them.</source>
        <translation>تظهر هنا حالما يضيفها أحد.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>الأكياس</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>بحث الأكياس</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>البوالص</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>PriorityToggle</name>
    <message>
        <source>Priority %1, %2 alarms</source>
        <translation>الأولوية %1، الإنذارات: %2</translation>
    </message>
</context>
<context>
    <name>SensorTile</name>
    <message>
        <source>%1 old</source>
        <translation>عمرها %1</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>الرمز أو الاسم أو المنطقة</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>بحث في الحساسات</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>المستشعرات</translation>
    </message>
    <message>
        <source>Enter shows or hides the history</source>
        <translation>زر Enter يُظهر المنحنى أو يخفيه</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>لا حساسات بعد</translation>
    </message>
    <message>
        <source>No sensor fits</source>
        <translation>لا حساس مطابق</translation>
    </message>
    <message>
        <source>No sensor is chosen</source>
        <translation>لم يُختر حساس</translation>
    </message>
    <message>
        <source>Choose one in the list and press Enter, or press it twice.</source>
        <translation>اختر واحدًا من القائمة واضغط Enter أو انقر مرتين.</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmLineModel</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: الآن %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
            <numerusform>غير مُقر أيضًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are not known</source>
        <translation>الإنذارات غير معروفة</translation>
    </message>
    <message>
        <source>Priority %1: %2, %3, %4</source>
        <translation>الأولوية %1: %2، %3، %4</translation>
    </message>
    <message>
        <source>No unacknowledged alarm</source>
        <translation>لا إنذار غير مُقر</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>أُقر: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmWords</name>
    <message>
        <source>No data</source>
        <comment>short, of an alarm</comment>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Bad value</source>
        <comment>short, of an alarm</comment>
        <translation>قيمة سيئة</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>short, of a device</comment>
        <translation>صامت</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>تحت %1</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>فوق %1</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>لا تأتي بيانات</translation>
    </message>
    <message>
        <source>The value cannot be trusted</source>
        <translation>لا يوثق بالقيمة</translation>
    </message>
    <message>
        <source>The device is silent</source>
        <translation>الجهاز صامت</translation>
    </message>
    <message>
        <source>Tells of the system itself</source>
        <translation>يخص النظام نفسه</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Unack</source>
        <comment>unacknowledged, short</comment>
        <translation>غير مُقر</translation>
    </message>
    <message>
        <source>Acked</source>
        <comment>acknowledged, short</comment>
        <translation>مُقر</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Latched, unack</source>
        <translation>مثبت، غير مُقر</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>ظهر</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>عاد إلى الطبيعي</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُقرّ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>أُعيد من التأجيل</translation>
    </message>
    <message>
        <source>The shelf ended</source>
        <translation>انتهى التأجيل</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>مكبوت بالتصميم</translation>
    </message>
    <message>
        <source>Suppression ended</source>
        <translation>انتهى الكبت</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>أُخرج من الخدمة</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>أُعيد إلى الخدمة</translation>
    </message>
    <message>
        <source>A graver limit is told instead</source>
        <translation>يُعلن حد أخطر بدلًا منه</translation>
    </message>
    <message>
        <source>Told by itself again</source>
        <translation>يُعلن وحده من جديد</translation>
    </message>
    <message>
        <source>Came first of its group</source>
        <translation>كان أول مجموعته</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>تغيرت الحدود</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when it was raised</source>
        <translation>عند ظهوره</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمرها %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when: note</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>أُقر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms acknowledged</source>
        <translation>
            <numerusform>إنذارات أُقرت: %n</numerusform>
            <numerusform>إنذارات أُقرت: %n</numerusform>
            <numerusform>إنذارات أُقرت: %n</numerusform>
            <numerusform>إنذارات أُقرت: %n</numerusform>
            <numerusform>إنذارات أُقرت: %n</numerusform>
            <numerusform>إنذارات أُقرت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms were acknowledged, then one was refused</source>
        <translation>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
            <numerusform>أُقر من الإنذارات %n ثم رُفض واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>أُجّل: %1</translation>
    </message>
    <message>
        <source>Off the shelf again</source>
        <translation>أُعيد من التأجيل</translation>
    </message>
    <message>
        <source>Off the shelf: %1</source>
        <translation>أُعيد من التأجيل: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>أُعيد ضبطه: %1</translation>
    </message>
    <message>
        <source>Prio</source>
        <comment>priority, short</comment>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
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
        <source>Not related</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>First was %1</source>
        <translation>الأول كان %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms close upon each other</source>
        <translation>
            <numerusform>إنذارات متقاربة: %n</numerusform>
            <numerusform>إنذارات متقاربة: %n</numerusform>
            <numerusform>إنذارات متقاربة: %n</numerusform>
            <numerusform>إنذارات متقاربة: %n</numerusform>
            <numerusform>إنذارات متقاربة: %n</numerusform>
            <numerusform>إنذارات متقاربة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>مكبوت بالتصميم</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>كلها مُقرة</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>غير مُقر: %n</numerusform>
            <numerusform>غير مُقر: %n</numerusform>
            <numerusform>غير مُقر: %n</numerusform>
            <numerusform>غير مُقر: %n</numerusform>
            <numerusform>غير مُقر: %n</numerusform>
            <numerusform>غير مُقر: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</source>
        <translation>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
            <numerusform>تُقر باسمك الإنذارات المدرجة (%n). تُستثنى الأولوية 1: كل منها يحتاج ملاحظته. الإقرار لا يزيل إنذارًا ولا يمكن التراجع عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppressed by design: %1</source>
        <translation>مكبوت بالتصميم: %1</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>يُبلَّغ عنه من جديد</translation>
    </message>
    <message>
        <source>Told again: %1</source>
        <translation>يُبلَّغ عنه من جديد: %1</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>خارج الخدمة: %1</translation>
    </message>
    <message>
        <source>In service again</source>
        <translation>عاد إلى الخدمة</translation>
    </message>
    <message>
        <source>In service again: %1</source>
        <translation>عاد إلى الخدمة: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::JournalModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>gemba::console::OverviewModel</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 per min</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1, unacknowledged</source>
        <comment>how long</comment>
        <translation>%1، غير مُقر</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>how long</comment>
        <translation>%1، مُقر</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>قيد الصيانة</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>لا تأتي بيانات</translation>
    </message>
    <message>
        <source>all normal, oldest value %1</source>
        <translation>كل شيء طبيعي، أقدم قيمة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n normal</source>
        <translation>
            <numerusform>طبيعي: %n</numerusform>
            <numerusform>طبيعي: %n</numerusform>
            <numerusform>طبيعي: %n</numerusform>
            <numerusform>طبيعي: %n</numerusform>
            <numerusform>طبيعي: %n</numerusform>
            <numerusform>طبيعي: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors</source>
        <translation>
            <numerusform>الحساسات: %n</numerusform>
            <numerusform>الحساسات: %n</numerusform>
            <numerusform>الحساسات: %n</numerusform>
            <numerusform>الحساسات: %n</numerusform>
            <numerusform>الحساسات: %n</numerusform>
            <numerusform>الحساسات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas, worst first. Lines span 10 min</source>
        <translation>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n، الأسوأ أولًا. الخطوط: 10 دقائق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas by name. Lines span 10 min</source>
        <translation>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
            <numerusform>المناطق: %n حسب الاسم. الخطوط: 10 دقائق</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in 10 min, 24 h</source>
        <translation>الأكثر في 10 د، 24 س</translation>
    </message>
    <message>
        <source>Average, 24 h</source>
        <translation>المتوسط، 24 س</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>القائمة الآن</translation>
    </message>
    <message>
        <source>Chattering / stale</source>
        <translation>متذبذبة / قديمة</translation>
    </message>
    <message>
        <source>In flood, 24 h</source>
        <translation>في فيضان، 24 س</translation>
    </message>
    <message>
        <source>Top 10 share, 7 d</source>
        <translation>حصة أكثر 10، 7 أيام</translation>
    </message>
    <message>
        <source>Priority mix, 7 d</source>
        <translation>الأولويات، 7 أيام</translation>
    </message>
    <message>
        <source>flood now</source>
        <translation>فيضان الآن</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>a flood is more than 10</source>
        <translation>الفيضان أكثر من 10</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 غير مُقر</translation>
    </message>
    <message>
        <source>aim 0 / 0</source>
        <translation>الهدف 0 / 0</translation>
    </message>
    <message>
        <source>aim under 1 %</source>
        <translation>الهدف دون 1 %</translation>
    </message>
    <message>
        <source>of %1 alarms</source>
        <translation>من %1 إنذارًا</translation>
    </message>
    <message>
        <source>P4 to P1, aim 80 / 15 / 5 / &lt;1</source>
        <translation>من P4 إلى P1، الهدف 80/15/5/&lt;1</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>6 good, 12 at most</source>
        <translation>6 جيد، 12 على الأكثر</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendTrack</name>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Trend of %1 %2: %3</source>
        <translation>منحنى %1 %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>ضمن الحدود</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>خارج حد</translation>
    </message>
    <message>
        <source>beyond the outer limit</source>
        <translation>خارج الحد الأقصى</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendsModel</name>
    <message>
        <source>Sensor</source>
        <translation>المستشعر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sensors chosen</source>
        <translation>
            <numerusform>اختير %n من %1 حساسات</numerusform>
            <numerusform>اختير %n من %1 حساسات</numerusform>
            <numerusform>اختير %n من %1 حساسات</numerusform>
            <numerusform>اختير %n من %1 حساسات</numerusform>
            <numerusform>اختير %n من %1 حساسات</numerusform>
            <numerusform>اختير %n من %1 حساسات</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
</TS>
