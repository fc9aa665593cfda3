import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

// What antd asks of a browser and jsdom does not have.
globalThis.matchMedia ??= (media) => ({
  matches: false,
  media,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

class Port {
  onmessage = null;
  other = null;
  postMessage(data) {
    setTimeout(() => this.other.onmessage?.({ data }), 0);
  }
  addEventListener(_, listener) {
    this.onmessage = listener;
  }
  start() {}
  close() {}
}

globalThis.MessageChannel ??= class {
  port1 = new Port();
  port2 = new Port();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
};

const computed = globalThis.getComputedStyle.bind(globalThis);
globalThis.getComputedStyle = (element) => computed(element);

// Dialogs of the browser's own.
Object.assign(globalThis.HTMLDialogElement.prototype, {
  showModal() {
    this.setAttribute('open', '');
    this.querySelector('input, textarea, select, button')?.focus();
  },
  close() {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  },
});
