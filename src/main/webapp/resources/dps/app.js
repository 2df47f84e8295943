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
