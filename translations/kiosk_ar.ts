<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>لا شيء يطابق المرشّح</translation>
    </message>
    <message>
        <source>Alarms appear here by themselves.</source>
        <translation>تظهر الإنذارات هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Press the filter key to see more.</source>
        <translation>اضغط مفتاح المرشّح لرؤية المزيد.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Silence horn</source>
        <translation>إسكات البوق</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>asks reason and end</source>
        <translation>يطلب السبب والنهاية</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
</context>
<context>
    <name>CalibrationWizard</name>
    <message>
        <source>SERVICE</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>after = if captured now</source>
        <translation>بعد = لو التُقطت الآن</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>الخام</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>change reference</source>
        <translation>تغيير المرجع</translation>
    </message>
    <message>
        <source>all points taken</source>
        <translation>أُخذت كل النقاط</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>keeps old values</source>
        <translation>يبقي القيم القديمة</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>every field answers</source>
        <translation>كل الحقول تستجيب</translation>
    </message>
    <message>
        <source>wipe over every field</source>
        <translation>مرّر على كل الحقول</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Clear test</source>
        <translation>مسح الاختبار</translation>
    </message>
    <message>
        <source>%1 of 40 fields</source>
        <translation>%1 من 40 حقلًا</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>ألوان النهار</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>ألوان الليل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>التالي: ليل</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>التالي: تباين</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>التالي: نهار</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>back in seconds</source>
        <translation>يعود بعد ثوانٍ</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>فحص الاتصال</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Press anywhere to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>Gemba kiosk</source>
        <translation>كشك Gemba</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pairing code as a picture</source>
        <translation>رمز الاقتران كصورة</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>رمز الاقتران</translation>
    </message>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>افتح الأجهزة في Gemba Admin ثم امسح الصورة أو اكتب الرمز.</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>قارن مع الخادم</translation>
    </message>
    <message>
        <source>The server must show the same words.</source>
        <translation>يجب أن يعرض الخادم الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>كلمات مختلفة؟ توقف واستدعِ المسؤول.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>اختر آخر</translation>
    </message>
    <message>
        <source>only one found</source>
        <translation>وُجد واحد فقط</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>cancels this one</source>
        <translation>يلغي هذا</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>يسأل الخادم</translation>
    </message>
</context>
<context>
    <name>ReferencePad</name>
    <message>
        <source>SERVICE</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>قيمة المرجع</translation>
    </message>
    <message>
        <source>What the standard holds now:</source>
        <translation>ما يثبته المرجع الآن:</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>The stability lamp starts over.</source>
        <translation>يبدأ مصباح الثبات من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>يبقي %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Old values stay until you sign off new ones.</source>
        <translation>تبقى القيم القديمة حتى اعتماد الجديدة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>link, touch, versions</source>
        <translation>اتصال، لمس، إصدارات</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>ليس من دورك</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>ألوان النهار</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>ألوان الليل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>التالي: ليل</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>التالي: تباين</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>التالي: نهار</translation>
    </message>
    <message>
        <source>Calibrate a sensor</source>
        <translation>معايرة حسّاس</translation>
    </message>
    <message>
        <source>Choose it above and connect the standard.</source>
        <translation>اختره أعلاه ووصّل المرجع.</translation>
    </message>
    <message>
        <source>Three points, about five minutes.</source>
        <translation>ثلاث نقاط، نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>ShelvePage</name>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>back to the alarms</source>
        <translation>إلى الإنذارات</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>كم المدة؟</translation>
    </message>
    <message>
        <source>And why?</source>
        <translation>ولماذا؟</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Values and alarms show without it.</source>
        <translation>القيم والإنذارات ظاهرة بدونه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>لم تُدخل أرقام</numerusform>
            <numerusform>أُدخل رقم %n</numerusform>
            <numerusform>أُدخل رقمان (%n)</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>drops cursor</source>
        <translation>يزيل المؤشر</translation>
    </message>
    <message>
        <source>drag for a value</source>
        <translation>اسحب لرؤية قيمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>يسأل الخادم</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>min</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>max</source>
        <translation>أقصى</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>لا سجل</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::AlarmListModel</name>
    <message>
        <source>by %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>دون إقرار</translation>
    </message>
    <message>
        <source>needs a reset</source>
        <translation>يحتاج إعادة ضبط</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>حتى %1، %2</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>حسب التصميم</translation>
    </message>
    <message>
        <source>by design, %1</source>
        <translation>حسب التصميم، %1</translation>
    </message>
    <message>
        <source>Raised %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>Raised %1, falling %2/min.</source>
        <translation>منذ %1، يهبط %2/د.</translation>
    </message>
    <message>
        <source>Raised %1, rising %2/min.</source>
        <translation>منذ %1، يرتفع %2/د.</translation>
    </message>
    <message>
        <source>Priority %1, %2 %3, %4, %5, %6, %7, %8</source>
        <translation>الأولوية %1، %2 %3، %4، %5، %6، %7، %8</translation>
    </message>
    <message>
        <source>top of list</source>
        <translation>أول القائمة</translation>
    </message>
    <message>
        <source>end of list</source>
        <translation>آخر القائمة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alarm filter</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>alarm filter</comment>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>To answer</source>
        <comment>alarm filter</comment>
        <translation>للإقرار</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>يظهر %1 من %2</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::DiagnosticsModel</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>kiosk %1, server %2</source>
        <translation>الكشك %1، الخادم %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>زمن الرد</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1، أسوأ %2</translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation>رسائل مفقودة</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>فرق الساعة</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>متصل منذ</translation>
    </message>
    <message>
        <source>%1, %2 reconnects</source>
        <translation>%1، إعادات اتصال: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>انتظار…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>رد خلال %1</translation>
    </message>
    <message>
        <source>asks for one answer</source>
        <translation>يطلب ردًا واحدًا</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::KioskController</name>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حالة %1</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>يحتاج اتصالًا</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>لا نشط</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>لا إنذار نشط (%n)</numerusform>
            <numerusform>إنذار واحد نشط (%n)</numerusform>
            <numerusform>إنذاران نشطان (%n)</numerusform>
            <numerusform>%n إنذارات نشطة</numerusform>
            <numerusform>%n إنذارًا نشطًا</numerusform>
            <numerusform>%n إنذار نشط</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrate, check</source>
        <translation>معايرة وفحص</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>تتطلب بطاقة</translation>
    </message>
    <message>
        <source>badge or PIN</source>
        <translation>بطاقة أو رقم سري</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>صامت لمدة %1</translation>
    </message>
    <message>
        <source>for 2 min</source>
        <translation>لدقيقتين</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>ليس من دورك</translation>
    </message>
    <message>
        <source>Enter PIN to acknowledge</source>
        <translation>أدخل الرقم السري للإقرار</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>لم يتم الإقرار</translation>
    </message>
    <message>
        <source>Enter PIN to shelve</source>
        <translation>أدخل الرقم السري للتأجيل</translation>
    </message>
    <message>
        <source>Enter PIN for service</source>
        <translation>أدخل الرقم السري للصيانة</translation>
    </message>
    <message>
        <source>Enter PIN to sign in</source>
        <translation>أدخل الرقم السري للدخول</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>sensors on show</comment>
        <translation>%1–%2 من %3</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::NoticeModel</name>
    <message>
        <source>Retry now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>محاولة %1</translation>
    </message>
    <message>
        <source>Lost %1. Alarms are not current.</source>
        <translation>انقطع %1. الإنذارات غير محدّثة.</translation>
    </message>
    <message>
        <source>The server refused this kiosk</source>
        <translation>رفض الخادم هذا الكشك</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>اقتران جديد</translation>
    </message>
    <message>
        <source>asks for a code</source>
        <translation>يطلب رمزًا</translation>
    </message>
    <message>
        <source>Kiosk and server do not match</source>
        <translation>الكشك والخادم غير متوافقين</translation>
    </message>
    <message>
        <source>Kiosk %1, server %2.</source>
        <translation>الكشك %1، الخادم %2.</translation>
    </message>
    <message>
        <source>Call an administrator to update.</source>
        <translation>استدعِ المسؤول للتحديث.</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>Not trying again.</source>
        <translation>لا محاولة أخرى.</translation>
    </message>
    <message>
        <source>for %1. Alarms are not current.</source>
        <translation>منذ %1. الإنذارات غير محدّثة.</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <translation>يستمر هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>يبدأ من جديد</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>tag, name, condition: P3 Exhaust high</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, limit %2, since %3</source>
        <translation>%1، الحد %2، منذ %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>لا إنذارات نشطة</translation>
    </message>
    <message>
        <source>Last: %1 %2 at %3, returned %4</source>
        <translation>الأخير: %1 %2 في %3، عاد %4</translation>
    </message>
    <message>
        <source>None since this kiosk was started</source>
        <translation>لا شيء منذ بدء الكشك</translation>
    </message>
    <message>
        <source>%1 shelved, %2 suppressed</source>
        <translation>مؤجل: %1، محجوب: %2</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>تم من قبل</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>ليس من دورك</translation>
    </message>
    <message>
        <source>%1, back in limits; %2 at %3</source>
        <translation>%1، عاد ضمن الحدود؛ %2 عند %3</translation>
    </message>
    <message>
        <source>%1, over; raised at %2</source>
        <translation>%1، انتهى؛ بدأ عند %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::PairingModel</name>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>terminal id</comment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>رمز الاقتران %1</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>صالح لمدة %1</translation>
    </message>
    <message>
        <source>Not asking yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Press New code to begin.</source>
        <translation>اضغط رمز جديد للبدء.</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>طلب رمز</translation>
    </message>
    <message>
        <source>The server answers in a moment.</source>
        <translation>يرد الخادم بعد لحظة.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>by an administrator, for %1</source>
        <translation>من المسؤول، منذ %1</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>تنتقل هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>جارٍ الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>لم تتم الموافقة</translation>
    </message>
    <message>
        <source>An administrator declined this kiosk.</source>
        <translation>رفض المسؤول هذا الكشك.</translation>
    </message>
    <message>
        <source>Ask why, then press New code.</source>
        <translation>اسأل عن السبب ثم اضغط رمز جديد.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>لم يوافق أحد في الوقت.</translation>
    </message>
    <message>
        <source>Press New code to try again.</source>
        <translation>اضغط رمز جديد للمحاولة.</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>لا رمز من الخادم</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SensorTile</name>
    <message>
        <source>Stale, last %1</source>
        <translation>قديم، آخره %1</translation>
    </message>
    <message>
        <source>Waiting for the first value</source>
        <translation>بانتظار أول قيمة</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5</source>
        <translation>%1 %2: %3، %4، %5</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5, alarm: %6</source>
        <translation>%1 %2: %3، %4، %5، إنذار: %6</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>per minute</comment>
        <translation>/د</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ServiceModel</name>
    <message>
        <source>Signed off and recorded as %1.</source>
        <translation>اعتُمد وسُجّل باسم %1.</translation>
    </message>
    <message>
        <source>%1 alarms to log only</source>
        <translation>إنذارات %1 إلى السجل فقط</translation>
    </message>
    <message>
        <source>Ends by itself at %1, in %2</source>
        <translation>ينتهي تلقائيًا في %1، خلال %2</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>الصفر</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>يحتاج اتصالًا</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>ليس من دورك</translation>
    </message>
    <message>
        <source>calibrates %1</source>
        <translation>يعاير %1</translation>
    </message>
    <message>
        <source>choose a sensor</source>
        <translation>اختر حسّاسًا</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>While it lasts, alarms of the sensor go to the log only.</source>
        <translation>أثناءها تذهب إنذارات الحسّاس إلى السجل فقط.</translation>
    </message>
    <message>
        <source>It ends by itself after 30 minutes.</source>
        <translation>تنتهي تلقائيًا بعد 30 دقيقة.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>raw value, quality, age</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 فوق</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 تحت</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>يستحق %1</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>يستقر</translation>
    </message>
    <message>
        <source>for %1, needs %2</source>
        <translation>منذ %1، يلزم %2</translation>
    </message>
    <message>
        <source>spread %1 %2, limit %3</source>
        <translation>التشتت %1 %2، الحد %3</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <translation>آخر %1 ث</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>أكبر خطأ</translation>
    </message>
    <message>
        <source>of span</source>
        <translation>من المدى</translation>
    </message>
    <message>
        <source>in step 3</source>
        <translation>في الخطوة 3</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>zero point</source>
        <translation>نقطة الصفر</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>span point</source>
        <translation>نقطة المدى</translation>
    </message>
    <message>
        <source>to zero point</source>
        <translation>إلى الصفر</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>نقطة الفحص</translation>
    </message>
    <message>
        <source>to span point</source>
        <translation>إلى المدى</translation>
    </message>
    <message>
        <source>stores new values</source>
        <translation>يحفظ القيم الجديدة</translation>
    </message>
    <message>
        <source>to check point</source>
        <translation>إلى الفحص</translation>
    </message>
    <message>
        <source>Sign off the new values?</source>
        <translation>اعتماد القيم الجديدة؟</translation>
    </message>
    <message>
        <source>They count from this moment on, and the</source>
        <translation>تسري من هذه اللحظة، وتذكر</translation>
    </message>
    <message>
        <source>certificate names you and the standard.</source>
        <translation>الشهادة اسمك والمرجع.</translation>
    </message>
    <message>
        <source>Hold %1 on %2</source>
        <translation>ثبّت %1 على %2</translation>
    </message>
    <message>
        <source>Stable long enough: capture is open.</source>
        <translation>ثابت بما يكفي: يمكن الالتقاط.</translation>
    </message>
    <message>
        <source>Wait until the reading holds still.</source>
        <translation>انتظر حتى تثبت القراءة.</translation>
    </message>
    <message>
        <source>Nothing changes until sign-off.</source>
        <translation>لا يتغير شيء قبل الاعتماد.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>not stable yet</source>
        <translation>لم يثبت بعد</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>لا مرجع</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>certificate names you, but no standard.</source>
        <translation>الشهادة اسمك دون مرجع.</translation>
    </message>
    <message>
        <source>The new values count from now on.</source>
        <translation>القيم الجديدة تسري من الآن.</translation>
    </message>
    <message>
        <source>All points taken</source>
        <translation>التُقطت كل النقاط</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SessionModel</name>
    <message>
        <source>by itself in %1</source>
        <translation>تلقائيًا بعد %1</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>tag, name, condition, age: P3 Exhaust high, 6 min ago</comment>
        <translation>%1 %2: %3، %4</translation>
    </message>
    <message>
        <source>Badge read %1</source>
        <translation>قُرئت البطاقة %1</translation>
    </message>
    <message>
        <source>Not you? Hold your own badge to the reader, right of the screen.</source>
        <translation>لست أنت؟ قرّب بطاقتك من القارئ يمين الشاشة.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Now the PIN of this number</source>
        <translation>الآن الرقم السري له</translation>
    </message>
    <message>
        <source>Not you? Press Erase, or hold your badge to the reader.</source>
        <translation>لست أنت؟ اضغط مسح أو قرّب بطاقتك من القارئ.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>من هناك؟</translation>
    </message>
    <message>
        <source>Type your number, then OK</source>
        <translation>اكتب رقمك ثم موافق</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader, right of the screen.</source>
        <translation>أو قرّب بطاقتك من القارئ يمين الشاشة.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>جارٍ التحقق مع الخادم…</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>بطاقتك</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ShelveModel</name>
    <message>
        <source>Shelve %1</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>tag, name, age</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.</source>
        <translation>يبقى في القائمة بلا صوت ولا طلب حتى انتهاء المدة. يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>قيد الإصلاح</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>عطل معروف</translation>
    </message>
    <message>
        <source>Cleaning, test</source>
        <translation>تنظيف، اختبار</translation>
    </message>
    <message>
        <source>Bad sensor</source>
        <translation>حسّاس معطوب</translation>
    </message>
    <message>
        <source>choose a time</source>
        <translation>اختر مدة</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::StatusModel</name>
    <message>
        <source>Not signed in</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1 of priority %2</source>
        <translation>%1 بأولوية %2</translation>
    </message>
    <message>
        <source>Alarms unknown, no link</source>
        <translation>الإنذارات مجهولة، لا اتصال</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>لا إنذارات نشطة</translation>
    </message>
    <message>
        <source>Active alarms: %1</source>
        <translation>إنذارات نشطة: %1</translation>
    </message>
    <message>
        <source>Out in %1</source>
        <translation>خروج بعد %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::TrendModel</name>
    <message>
        <source>last %1 min</source>
        <translation>آخر %1 دقيقة</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>آخر %1 ساعة</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>كل %1 ث</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>لا بيانات منذ %1</translation>
    </message>
    <message>
        <source>Trend of %1 %2, %3: minimum %4, mean %5, maximum %6</source>
        <translation>منحنى %1 %2، %3: أدنى %4، متوسط %5، أقصى %6</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 فوق %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 تحت %2</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>ضمن الحدود</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month as Qt writes them, for example &quot;Fri 20 Nov&quot;</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year as Qt writes them, for example &quot;14 Mar 2027&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>منذ %1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>منذ %1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age</comment>
        <translation>منذ %1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age</comment>
        <translation>منذ %1 يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>منذ %n ث</numerusform>
            <numerusform>منذ %n ث</numerusform>
            <numerusform>منذ %n ث</numerusform>
            <numerusform>منذ %n ث</numerusform>
            <numerusform>منذ %n ث</numerusform>
            <numerusform>منذ %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>منذ %n س</numerusform>
            <numerusform>منذ %n س</numerusform>
            <numerusform>منذ %n س</numerusform>
            <numerusform>منذ %n س</numerusform>
            <numerusform>منذ %n س</numerusform>
            <numerusform>منذ %n س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>duration</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>لا قيمة بعد</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>غير محدّث</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>خارج المجال</translation>
    </message>
    <message>
        <source>at the end of its range</source>
        <translation>عند نهاية المجال</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>غير معاير</translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation>الساعة مشكوكة</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>قائد</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Critical low</source>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Critical high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>Changing fast</source>
        <translation>تغيّر سريع</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>قيمة سيئة</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>critical low</source>
        <comment>after a name: P1 critical low</comment>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>low</source>
        <comment>after a name: P2 low</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <comment>after a name: P3 high</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>critical high</source>
        <comment>after a name: P3 critical high</comment>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>changing fast</source>
        <comment>after a name</comment>
        <translation>تغيّر سريع</translation>
    </message>
    <message>
        <source>bad value</source>
        <comment>after a name</comment>
        <translation>قيمة سيئة</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>after a name</comment>
        <translation>لا إشارة</translation>
    </message>
    <message>
        <source>was above %1</source>
        <translation>كان فوق %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>فوق %1</translation>
    </message>
    <message>
        <source>was below %1</source>
        <translation>كان تحت %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>تحت %1</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>دون إقرار</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُقرّ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>مثبّت</translation>
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
        <source>The number or PIN is not right.</source>
        <translation>الرقم أو الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>لم تعد مسجّلًا.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>دورك لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>محاولات كثيرة.</translation>
    </message>
    <message>
        <source>This kiosk is not paired with the server.</source>
        <translation>الكشك غير مقترن بالخادم.</translation>
    </message>
    <message>
        <source>The pairing code has expired.</source>
        <translation>انتهت صلاحية رمز الاقتران.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>هذا الحساب معطّل.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>تغيّر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم سبب.</translation>
    </message>
    <message>
        <source>That is longer than allowed.</source>
        <translation>أطول من المسموح.</translation>
    </message>
    <message>
        <source>The reading is not stable enough.</source>
        <translation>القراءة غير ثابتة بما يكفي.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>النقطتان متقاربتان جدًا.</translation>
    </message>
    <message>
        <source>Service mode has ended.</source>
        <translation>انتهى وضع الصيانة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يرد.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>تحقق وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>اطلب من شخص له الدور المناسب.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>اسأل المسؤول.</translation>
    </message>
    <message>
        <source>Look at the list and try again.</source>
        <translation>انظر إلى القائمة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>اختر واحدًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>اختر مدة أقصر.</translation>
    </message>
    <message>
        <source>Hold the reference until the lamp says stable.</source>
        <translation>ثبّت المرجع حتى يضيء مصباح الثبات.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>خذ النقطة الثانية أبعد.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأه من جديد.</translation>
    </message>
    <message>
        <source>The kiosk keeps trying.</source>
        <translation>يواصل الكشك المحاولة.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>code %1, ref %2</source>
        <translation>الرمز %1، %2</translation>
    </message>
    <message>
        <source>Looking for a server</source>
        <translation>بحث عن خادم</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>غير مقترن</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Proving identity</source>
        <translation>إثبات الهوية</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>جارٍ اللحاق</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>إصدار خاطئ</translation>
    </message>
</context>
</TS>
