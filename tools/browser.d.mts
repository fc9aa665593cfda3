import type { Browser, LaunchOptions } from 'playwright-core';

/** A headless Chromium; it never speaks to another host than the one asked for. Close it with `close()`. */
export function openBrowser(options?: LaunchOptions): Promise<Browser>;
