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

// A file over a megabyte goes in parts, so that a connection that drops costs one part; without this script it goes
// with its form.
const PAUSES = [1, 2, 4, 8, 15, 30];
const second = () => new Promise((resolve) => { setTimeout(resolve, 1000); });
class Stopped extends Error {}

// Asks until the server answers; what only a person can mend is thrown as a sentence.
const insist = async (box, waiting, address, options) => {
  for (let tries = 0; ; tries++) {
    if (box.dataset.stopped) {
      throw new Stopped();
    }
    let answer;
    try {
      answer = await fetch(address, { redirect: 'manual', ...options });
    } catch {
      answer = null;
    }
    if (answer?.ok || answer?.status === 404) {
      return answer.ok ? answer.json() : null;
    }
    if (answer?.type === 'opaqueredirect') {
      throw new Error(box.dataset.signedOut);
    }
    if (answer?.status === 422) {
      throw new Error((await answer.json()).error);
    }
    if (answer && ![400, 408, 500, 502, 503, 504].includes(answer.status)) {
      throw new Error(box.dataset.failed);
    }
    waiting();
    for (let left = PAUSES[Math.min(tries, PAUSES.length - 1)]; left > 0 && !box.dataset.stopped; left--) {
      await second();
    }
    if (options?.method === 'PUT') {
      return insist(box, waiting, address.split('?')[0]);
    }
  }
};

const sendInParts = async (file, box) => {
  const size = (bytes) => (bytes / 1048576).toFixed(1);
  let received = 0;
  const tell = (sentence) => {
    box.querySelector('progress').value = received / file.size;
    box.querySelector('[data-parts-text]').textContent =
        sentence.replace('{0}', size(received)).replace('{1}', size(file.size));
  };
  const waiting = () => tell(box.dataset.waiting);
  const key = ['dps.upload', file.name, file.size, file.lastModified].join(':');
  const before = localStorage.getItem(key);
  let state = before && await insist(box, waiting, '/uploads/' + before);
  state ??= await insist(box, waiting, '/uploads?' + new URLSearchParams({ name: file.name, size: file.size }),
      { method: 'POST' });
  const { reference, part } = state;
  localStorage.setItem(key, reference);
  while (state && (received = state.received) < file.size) {
    tell(box.dataset.sending);
    state = await insist(box, waiting, '/uploads/' + reference + '?from=' + received,
        { method: 'PUT', body: file.slice(received, received + part) });
  }
  localStorage.removeItem(key);
  if (!state) {
    throw new Error(box.dataset.failed);
  }
  return reference;
};

document.querySelectorAll('input[data-parts="true"]').forEach((field) => {
  const group = field.closest('.govuk-form-group');
  const box = group.querySelector('[data-parts-progress]');
  box.querySelector('[data-parts-stop]').addEventListener('click', () => { box.dataset.stopped = 'true'; });
  const showError = (sentence) => {
    const line = group.querySelector('.govuk-error-message') ?? document.createElement('p');
    line.className = 'govuk-error-message';
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    field.before(line);
    group.classList.add('govuk-form-group--error');
    field.focus();
  };
  field.form.addEventListener('submit', async (event) => {
    const file = field.files[0];
    if (!box.hidden) {
      event.preventDefault();
    } else if (file && file.size > 1048576) {
      event.preventDefault();
      delete box.dataset.stopped;
      box.hidden = false;
      try {
        const reference = await sendInParts(file, box);
        const named = field.form.querySelector('input[name="' + field.name + '-arrived"]')
            ?? document.createElement('input');
        Object.assign(named, { type: 'hidden', name: field.name + '-arrived', value: reference });
        field.after(named);
        field.value = '';
        box.hidden = true;
        field.form.requestSubmit(event.submitter);
      } catch (problem) {
        box.hidden = true;
        if (!(problem instanceof Stopped)) {
          showError(problem.message);
        }
      }
    }
  });
});
