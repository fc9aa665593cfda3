import { chromium } from 'playwright-core';
import { findChromium } from './browser/chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium; it never speaks to another host than the one asked for. Close it with `close()`. */
export function openBrowser({ args = [], ...options } = {}) {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, env, args: [...FLAGS, ...args], ...options });
}
