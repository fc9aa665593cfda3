import { afterEach, beforeEach, expect } from '@jest/globals';

/** What a page tells of its own faults: a test of a component with one fails, unless it takes them itself. */
const faults = [];

/** jsdom has none; anything else nobody caught goes the way React sends it where there is none. */
globalThis.reportError = (error) => {
  const message = String(error?.message);
  if (/^(text-missing|page-broke): /.test(message)) faults.push(message);
  else if (window.dispatchEvent(new ErrorEvent('error', { bubbles: true, cancelable: true, message, error })))
    console.error(error);
};

globalThis.takePageFaults = () => faults.splice(0);

beforeEach(() => void faults.splice(0));

afterEach(() => expect(faults).toEqual([]));
