import { initAll } from './govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// The clock of the page's server, for pages that state a deadline.
const clock = document.querySelector('[data-server-time]');
if (clock) {
  const ahead = Number(clock.dataset.serverTime) - Date.now();
  const format = (timeZone, options) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  const date = { day: 'numeric', month: 'long', year: 'numeric' };
  const time = { minute: '2-digit', second: '2-digit' };
  const day = format('Europe/London', { weekday: 'long', ...date });
  const ukTime = format('Europe/London', { hour: 'numeric', ...time, hour12: true });
  const utcDate = format('UTC', date);
  const utcTime = format('UTC', { hour: '2-digit', ...time, hourCycle: 'h23' });
  setInterval(() => {
    const now = new Date(Date.now() + ahead);
    clock.querySelector('[data-uk]').textContent =
        day.format(now).replace(',', '') + ' at ' + ukTime.format(now).replace(' ', '') + ' UK time';
    clock.querySelector('[data-utc]').textContent = utcDate.format(now) + ', ' + utcTime.format(now) + ' UTC';
  }, 1000);
}

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// What is worked out from fields follows them as they are typed; without this script a button asks for it.
document.querySelectorAll('[data-live]').forEach((shown) => {
  const fields = shown.dataset.live.split(' ').map((id) => document.getElementById(id));
  let typed = 0;
  fields.forEach((field) => field.addEventListener('input', async () => {
    const mine = ++typed;
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    if (mine !== typed) {
      return;
    }
    const query = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
    try {
      const answer = await fetch(location.pathname + '?' + query);
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(shown.id);
      if (now && mine === typed) {
        shown.replaceChildren(...now.childNodes);
      }
    } catch { /* The button is there. */ }
  }));
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

// What a browser remembers of unfinished files, where it may.
const remembered = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* Then a reload begins anew. */ } },
  remove: (key) => { try { localStorage.removeItem(key); } catch { /* Nothing was kept. */ } },
  keys: () => { try { return Object.keys(localStorage); } catch { return []; } }
};

// The state that the server tells; gone, when it knows no such file; say, a sentence that only a person can act on, and
// refused, when the file is not taken; nothing of these, when it is worth another try.
const askOnce = async (box, address, options) => {
  try {
    const answer = await fetch(address, { redirect: 'manual', ...options });
    if (answer.ok) {
      return { state: await answer.json() };
    }
    if (answer.status === 422) {
      return { say: (await answer.json()).error, refused: true };
    }
    if (answer.type === 'opaqueredirect') {
      return { say: box.dataset.signedOut };
    }
    return { gone: answer.status === 404 };
  } catch {
    return {};
  }
};

const sendInParts = async (file, box) => {
  const size = (bytes) => (bytes / 1048576).toFixed(1);
  const key = ['dps.upload', file.name, file.size, file.lastModified].join(':');
  let reference = remembered.get(key);
  let received = 0;
  let part = 0;
  let sure = false;
  let failures = 0;
  const tell = (sentence) => {
    box.querySelector('progress').value = received / file.size;
    box.querySelector('[data-parts-text]').textContent =
        sentence.replace('{0}', size(received)).replace('{1}', size(file.size));
  };
  const next = async () => {
    if (!reference) {
      return askOnce(box, '/uploads?' + new URLSearchParams({ name: file.name, size: file.size }), { method: 'POST' });
    }
    if (!sure) {
      return askOnce(box, '/uploads/' + reference);
    }
    let body;
    try {
      body = await file.slice(received, received + part).arrayBuffer();
    } catch {
      return { say: box.dataset.failed };
    }
    return askOnce(box, '/uploads/' + reference + '?from=' + received, { method: 'PUT', body });
  };
  while (!sure || received < file.size) {
    if (box.dataset.stopped) {
      throw new Stopped(box.dataset.stoppedText);
    }
    const { state, gone, say, refused } = await next();
    if (refused) {
      remembered.remove(key);
    }
    if (say) {
      throw new Error(say);
    }
    if (state) {
      failures = state.received > received ? 0 : failures;
      ({ reference, received, part } = state);
      sure = true;
      remembered.set(key, reference);
      tell(box.dataset.sending);
    } else if (gone) {
      reference = null;
      received = 0;
      sure = false;
      remembered.remove(key);
    }
    if (!state) {
      sure = false;
      tell(box.dataset.waiting);
      for (let left = PAUSES[Math.min(failures, PAUSES.length - 1)]; left > 0 && !box.dataset.stopped; left--) {
        await second();
      }
      failures++;
    }
  }
  remembered.remove(key);
  return reference;
};

// The name of a file of this person that came in part, by this browser; it may know others, of other people too.
const unfinishedFile = async (box) => {
  for (const key of remembered.keys()) {
    const name = /^dps\.upload:(.*):\d+:\d+$/s.exec(key)?.[1];
    if (name && (await askOnce(box, '/uploads/' + remembered.get(key))).state) {
      return name;
    }
  }
  return null;
};

document.querySelectorAll('input[data-parts="true"]').forEach((field) => {
  const group = field.closest('.govuk-form-group');
  const box = group.querySelector('[data-parts-progress]');
  box.querySelector('[data-parts-stop]').addEventListener('click', () => { box.dataset.stopped = 'true'; });
  const say = (sentence, error) => {
    const line = group.querySelector('[data-parts-said]') ?? document.createElement('p');
    line.dataset.partsSaid = 'true';
    line.className = error ? 'govuk-error-message' : 'govuk-hint';
    line.setAttribute('role', error ? 'alert' : 'status');
    line.textContent = sentence;
    field.before(line);
    group.classList.toggle('govuk-form-group--error', error);
  };
  unfinishedFile(box).then((name) => name && box.hidden && say(box.dataset.unfinished.replace('{0}', name), false));
  field.form.addEventListener('submit', async (event) => {
    const file = field.files[0];
    if (!box.hidden) {
      event.preventDefault();
    } else if (file && file.size > 1048576) {
      event.preventDefault();
      delete box.dataset.stopped;
      group.querySelector('[data-parts-said]')?.remove();
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
        say(problem.message, !(problem instanceof Stopped));
        field.focus();
      }
    }
  });
});
