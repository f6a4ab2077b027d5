// Sets a new password with a mailed code. The code comes behind '#', which no browser sends to a server.
'use strict';

const words = {
  en: ['Set a new password', 'Code from the mail', 'New password', 'Once more', 'Set the password',
    'The two are not the same.', 'The password is set. You can sign in with it.', 'The server cannot be reached.'],
  pl: ['Ustaw nowe hasło', 'Kod z wiadomości', 'Nowe hasło', 'Jeszcze raz', 'Ustaw hasło',
    'Hasła nie są takie same.', 'Hasło jest ustawione. Można się nim zalogować.', 'Serwer jest nieosiągalny.'],
  de: ['Neues Passwort setzen', 'Code aus der Mail', 'Neues Passwort', 'Noch einmal', 'Passwort setzen',
    'Die beiden sind nicht gleich.', 'Das Passwort ist gesetzt. Sie können sich damit anmelden.', 'Der Server ist nicht erreichbar.'],
  ar: ['تعيين كلمة مرور جديدة', 'الرمز من الرسالة', 'كلمة المرور الجديدة', 'مرة أخرى', 'تعيين كلمة المرور',
    'الكلمتان غير متطابقتين.', 'تم تعيين كلمة المرور. يمكنك تسجيل الدخول بها.', 'تعذّر الوصول إلى الخادم.']
};
const $ = id => document.getElementById(id);
const language = (navigator.languages || ['en']).map(tag => tag.slice(0, 2)).find(tag => words[tag]) || 'en';
const [title, code, password, again, submit, different, done, away] = words[language];
document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
for (const [id, text] of Object.entries({ title, codeLabel: code, passwordLabel: password, againLabel: again, submit }))
  $(id).textContent = text;
$('code').value = decodeURIComponent(location.hash.slice(1));
history.replaceState(null, '', location.pathname);

$('reset').addEventListener('submit', async event => {
  event.preventDefault();
  if ($('password').value !== $('again').value) {
    $('outcome').textContent = different;
    return;
  }
  try {
    const response = await fetch('/api/v1/session/reset', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: $('code').value, password: $('password').value })
    });
    const answer = await response.json();
    $('outcome').textContent = response.ok ? done : answer.title + ' ' + answer.remedy;
    if (response.ok)
      $('reset').reset();
  } catch {
    $('outcome').textContent = away;
  }
});
