<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, roles</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أين سجّلت دخولك</translation>
    </message>
    <message>
        <source>You are signed in nowhere</source>
        <translation>لم تسجّل دخولك في أي مكان</translation>
    </message>
    <message>
        <source>This program will ask for your password again.</source>
        <translation>سيطلب هذا البرنامج كلمة مرورك من جديد.</translation>
    </message>
    <message>
        <source>End your other sessions?</source>
        <translation>إنهاء جلساتك الأخرى؟</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>أتُنهى هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Every other program you are signed in with signs out at once. You can sign in again.</source>
        <translation>يسجَّل خروجك فورًا من كل برنامج آخر. ويمكنك الدخول من جديد.</translation>
    </message>
    <message>
        <source>End the others</source>
        <translation>إنهاء الأخرى</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>إنهاء الجلسة المختارة</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>اختر جلسة أولًا.</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>إنهاء كل ما عداها</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>An administrator changes these.</source>
        <translation>يغيّرها المسؤول.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A new one ends your other sessions.</source>
        <translation>كلمة مرور جديدة تنهي جلساتك الأخرى.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>إعداده</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>تطبيق آخر</translation>
    </message>
    <message>
        <source>Sets up a new app in place of this one.</source>
        <translation>يُعد تطبيقًا جديدًا مكان هذا.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>إيقاف العامل الثاني</translation>
    </message>
    <message>
        <source>API keys that speak for you</source>
        <translation>مفاتيح API التي تتصرف باسمك</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Until the new app has shown a code, the one you have goes on working. First the password once more.</source>
        <translation>يبقى تطبيقك الحالي يعمل حتى يُظهر الجديد رمزًا. أدخل كلمة المرور مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>From then on signing in asks for a code from an authenticator app besides the password. First the password once more.</source>
        <translation>بعدها يطلب الدخول رمزًا من تطبيق مصادقة إلى جانب كلمة المرور. أدخل كلمة المرور مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>إيقاف العامل الثاني؟</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.</source>
        <translation>يتوقف التطبيق ورموز الاسترداد؛ وتكفي كلمة المرور وحدها لانتحال شخصك. إن كان دور يتطلب عاملًا ثانيًا رفض الخادم.</translation>
    </message>
    <message>
        <source>Make ten new recovery codes?</source>
        <translation>إنشاء عشرة رموز استرداد جديدة؟</translation>
    </message>
    <message>
        <source>The old ones are worth nothing any more.</source>
        <translation>لن تعود القديمة صالحة.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot. Your other sessions end.</source>
        <translation>بضع كلمات تتذكرها خير من رموز لا تتذكرها. تنتهي جلساتك الأخرى.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>إلغاء المفتاح %1</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>أتريد إلغاء هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>تُرفض البرامج التي تستعمله فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إلغاؤه</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>اكتب «%1» للمتابعة</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1، مرتب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1، مرتب تنازليًا</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 يصبح %3</translation>
    </message>
    <message>
        <source>%1: stays %2</source>
        <translation>%1: يبقى %2</translation>
    </message>
</context>
<context>
    <name>FactorForm</name>
    <message>
        <source>Set up your second factor</source>
        <translation>إعداد العامل الثاني</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>امسح هذا بتطبيق مصادقة ثم اكتب الأرقام الستة التي يعرضها.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>To type instead</source>
        <translation>للكتابة بدلًا من المسح</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot.</source>
        <translation>بضع كلمات تتذكرها خير من رموز لا تتذكرها.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %، %2</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesForm</name>
    <message>
        <source>Keep these codes</source>
        <translation>احتفظ بهذه الرموز</translation>
    </message>
    <message>
        <source>Each works once in place of the app&apos;s code, should you lose it. They are shown now and never again: print them or write them down.</source>
        <translation>يعمل كل منها مرة واحدة بدلًا من رمز التطبيق إن فقدته. تظهر الآن فقط: اطبعها أو اكتبها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>حفظتها</translation>
    </message>
</context>
<context>
    <name>ShellView</name>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ابقَ مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to a page or a setting</source>
        <translation>انتقل إلى صفحة أو إعداد</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Which server?</source>
        <translation>أي خادم؟</translation>
    </message>
    <message>
        <source>Its address stands on the server&apos;s first output and in its configuration.</source>
        <translation>عنوانه مكتوب في أول مخرجات الخادم وفي إعداداته.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>هل هذا خادمك؟</translation>
    </message>
    <message>
        <source>%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.</source>
        <translation>يظهر %1 للمرة الأولى. قارن هذه الكلمات بما يعرضه الخادم؛ لا يكون الخادم الصحيح إلا إذا تطابقت الكلمات الثماني.</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>الثماني كلها متطابقة</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>إنها مختلفة</translation>
    </message>
    <message>
        <source>From then on this program believes only this server&apos;s key. “gembactl system info” on the server tells the words, too.</source>
        <translation>بعد ذلك لا يثق هذا البرنامج إلا بمفتاح هذا الخادم. ويعرض «gembactl system info» على الخادم الكلمات أيضًا.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The code of your app</source>
        <translation>رمز تطبيقك</translation>
    </message>
    <message>
        <source>Six digits from the authenticator app, or one of your recovery codes.</source>
        <translation>ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>يحتاج دورك إلى رمز من تطبيق مصادقة إلى جانب كلمة المرور. أدخل كلمة المرور مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب لي بعد</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>StrangerForm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>A code goes to the e-mail address of the account. It works once and for 30 minutes.</source>
        <translation>يُرسل رمز إلى بريد الحساب. يعمل مرة واحدة ولمدة 30 دقيقة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>أرسل إليّ رمزًا</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>لديّ رمز بالفعل</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>الرمز من الرسالة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Ask for an account</source>
        <translation>طلب حساب</translation>
    </message>
    <message>
        <source>An administrator decides about it and says what you may do.</source>
        <translation>يقرر المسؤول ويحدد ما يُسمح لك به.</translation>
    </message>
    <message>
        <source>Sign-in name you wish for</source>
        <translation>اسم الدخول الذي تريده</translation>
    </message>
    <message>
        <source>Your name as people say it</source>
        <translation>اسمك كما ينطقه الناس</translation>
    </message>
    <message>
        <source>E-mail, where the answer goes; may stay empty</source>
        <translation>البريد الذي تصله الإجابة؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>If the account is there and has an e-mail address, the code is on its way to it.</source>
        <translation>إن كان الحساب موجودًا وله بريد فالرمز في طريقه إليه.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountCalls</name>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>كلمتا المرور الجديدتان مختلفتان. اكتبهما مجددًا.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountModel</name>
    <message>
        <source>Your password is changed</source>
        <translation>تغيّرت كلمة مرورك</translation>
    </message>
    <message>
        <source>Your second factor is turned off</source>
        <translation>أُوقف عاملك الثاني</translation>
    </message>
    <message>
        <source>The recovery codes are in force</source>
        <translation>رموز الاسترداد سارية</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>set</source>
        <translation>معيّنة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cards</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>authenticator app</source>
        <translation>تطبيق مصادقة</translation>
    </message>
    <message>
        <source>required and missing</source>
        <translation>مطلوب ومفقود</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>غير معد</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API keys</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>أُلغي المفتاح %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ListPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, more on scroll</source>
        <translation>%1 من %2، والمزيد عند التمرير</translation>
    </message>
    <message>
        <source>%1, more on scroll</source>
        <translation>%1، والمزيد عند التمرير</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد واحد</numerusform>
            <numerusform>حُدد اثنان</numerusform>
            <numerusform>حُددت %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::OwnSessionsModel</name>
    <message>
        <source>this one</source>
        <translation>هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n of your sessions have ended</source>
        <translation>
            <numerusform>لم تنته أي جلسة (%n)</numerusform>
            <numerusform>انتهت جلسة واحدة (%n) من جلساتك</numerusform>
            <numerusform>انتهت جلستان (%n) من جلساتك</numerusform>
            <numerusform>انتهت %n جلسات من جلساتك</numerusform>
            <numerusform>انتهت %n جلسة من جلساتك</numerusform>
            <numerusform>انتهت %n جلسة من جلساتك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::PageState</name>
    <message>
        <source>%1 old</source>
        <comment>how long ago the data shown was fetched</comment>
        <translation>عمرها %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::PaletteModel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>الحساسات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>My second factor</source>
        <translation>عاملي الثاني</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذه</translation>
    </message>
    <message>
        <source>You will be signed out here.</source>
        <translation>سيُسجَّل خروجك هنا.</translation>
    </message>
    <message>
        <source>%1 is signed out there at once and may sign in again.</source>
        <translation>يُسجَّل خروج %1 هناك فورًا ويمكنه الدخول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 end at once, except the one you are using.</source>
        <translation>
            <numerusform>لا تنتهي أي جلسة لـ %1.</numerusform>
            <numerusform>تنتهي جلسة واحدة لـ %1 فورًا، عدا التي تستخدمها.</numerusform>
            <numerusform>تنتهي جلستان لـ %1 فورًا، عدا التي تستخدمها.</numerusform>
            <numerusform>تنتهي %n جلسات لـ %1 فورًا، عدا التي تستخدمها.</numerusform>
            <numerusform>تنتهي %n جلسة لـ %1 فورًا، عدا التي تستخدمها.</numerusform>
            <numerusform>تنتهي %n جلسة لـ %1 فورًا، عدا التي تستخدمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session of %1 has ended</source>
        <translation>انتهت جلسة %1</translation>
    </message>
    <message>
        <source>The sessions of %1 have ended</source>
        <translation>انتهت جلسات %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ShellController</name>
    <message>
        <source>You were signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>نهار</translation>
    </message>
    <message>
        <source>The session could not be extended</source>
        <translation>تعذر تمديد الجلسة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>الحقل: %1.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SignInModel</name>
    <message>
        <source>Next try %1.</source>
        <translation>المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StrangersWay</name>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>عُيّنت كلمة مرورك الجديدة. سجّل الدخول بها.</translation>
    </message>
    <message>
        <source>Your request is on its way. Once an administrator has said yes, you can sign in.</source>
        <translation>طلبك في طريقه. متى وافق المسؤول أمكنك الدخول.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StripModel</name>
    <message>
        <source>No server</source>
        <translation>لا خادم</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>قارن الكلمات</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خارج الجلسة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
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
        <source>of %1 good</source>
        <comment>sensors</comment>
        <translation>من %1 سليمة</translation>
    </message>
    <message>
        <source>Alarms: not known</source>
        <translation>الإنذارات: غير معروفة</translation>
    </message>
    <message>
        <source>%1 unack</source>
        <comment>unacknowledged alarms, short</comment>
        <translation>%1 بلا إقرار</translation>
    </message>
    <message>
        <source>Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged</source>
        <translation>الإنذارات: %1 حرج، %2 مرتفع، %3 متوسط، %4 منخفض، %5 بلا إقرار</translation>
    </message>
    <message>
        <source>The server refuses this program</source>
        <translation>الخادم يرفض هذا البرنامج</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>What is shown was true %1.</source>
        <translation>المعروض كان صحيحًا %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>You will be signed out in %1</source>
        <translation>سيُسجَّل خروجك خلال %1</translation>
    </message>
    <message>
        <source>Press any key or the button to stay. Nothing typed is lost.</source>
        <translation>اضغط أي مفتاح أو الزر للبقاء. لا يضيع شيء مما كتبته.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::WaysIn</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>لا حد أدنى للطول.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n أحرف على الأقل.</numerusform>
            <numerusform>%n حرفًا على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 characters, or %2 with a second factor.</source>
        <translation>%1 حرفًا على الأقل، أو %2 مع عامل ثانٍ.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::Words</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month as Qt writes them, for example &quot;Fri 20 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year as Qt writes them, for example &quot;14 Mar 2027&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>مشغّل</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <comment>role</comment>
        <translation>مرسِل</translation>
    </message>
    <message>
        <source>Biller</source>
        <comment>role</comment>
        <translation>مفوتر</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>رئيس الوردية</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role</comment>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Superuser</source>
        <comment>role</comment>
        <translation>مستخدم أعلى</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Code %1, reference %2</source>
        <translation>الرمز %1، المرجع %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة المراقبة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>ماسح</translation>
    </message>
    <message>
        <source>Admin tool</source>
        <translation>أداة الإدارة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>A day like %1</source>
        <translation>يوم مثل %1</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>آخر يوم يسبق أول يوم</translation>
    </message>
</context>
</TS>
