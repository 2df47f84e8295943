import { initAll } from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// The clock of the page's server, for pages that state a deadline.
const clock = document.querySelector('[data-server-time]');
if (clock) {
  const ahead = Number(clock.dataset.serverTime) - Date.now();
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit',
    second: '2-digit', hourCycle: 'h23'
  });
  setInterval(() => { clock.textContent = format.format(new Date(Date.now() + ahead)); }, 1000);
}

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// A download of many letters, or a long import, tells how far it is; without this script the browser's own display does.
const bar = document.querySelector('[data-progress]');
const newTicket = () => crypto.randomUUID ? crypto.randomUUID()
    : '00000000-0000-4000-8000-' + Date.now().toString(16).padStart(12, '0');
const showProgress = (ticket) => {
  bar.hidden = false;
  let last = -1;
  let heard = Date.now();
  const follow = setInterval(async () => {
    try {
      const answer = await fetch('/progress?ticket=' + ticket);
      const { done, all } = await answer.json();
      if (done !== last) {
        last = done;
        heard = Date.now();
      }
      bar.querySelector('progress').value = all ? done / all : 0;
      bar.querySelector('[data-progress-text]').textContent = all ? done + ' / ' + all : '';
      if (all && done >= all) {
        clearInterval(follow);
      } else if (Date.now() - heard > 60000) {
        throw new Error('It was refused or broke off');
      }
    } catch {
      clearInterval(follow);
      bar.hidden = true;
    }
  }, 500);
};
document.querySelectorAll('[data-download]').forEach((link) => {
  link.addEventListener('click', () => {
    const ticket = newTicket();
    const address = new URL(link.href);
    address.searchParams.set('ticket', ticket);
    link.href = address;
    showProgress(ticket);
  });
});
document.querySelectorAll('input[data-ticket]').forEach((field) => {
  field.form.addEventListener('submit', () => {
    field.value = newTicket();
    showProgress(field.value);
  });
});
