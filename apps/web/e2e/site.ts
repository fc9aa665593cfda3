import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { servePortal } from '../../../test/served-portal.mjs';
import { openBrowser } from '../../../tools/browser.mjs';

const PATIENCE = 20_000;
/** As much of a page as tells where somebody stands. */
const EXCERPT = 800;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let opened: Browser | null = null;

/** Addresses and first words of all open pages, for whoever reads that a step failed. */
export async function whatIsShown(): Promise<string> {
  const pages = opened?.contexts().flatMap((context) => context.pages()) ?? [];
  const shown = pages.map(async (page) => {
    const text = await page.innerText('body', { timeout: 1000 }).catch((error: Error) => error.message);
    return `${page.url()}\n${text.replace(/\s+/g, ' ').slice(0, EXCERPT)}`;
  });
  return (await Promise.all(shown)).join('\n\n');
}

/** The whole portal in a real browser; every context is watched for errors and for requests to other hosts. */
export class Site {
  /** What no page may do: console errors, thrown errors, requests elsewhere. */
  readonly faults: string[] = [];

  private constructor(
    private readonly portal: Awaited<ReturnType<typeof servePortal>>,
    private readonly browser: Browser,
  ) {}

  /** `args`: more of Chromium's. */
  static async open(args: string[] = []): Promise<Site> {
    const [portal, browser] = await Promise.all([servePortal(), openBrowser({ args })]);
    opened = browser;
    return new Site(portal, browser);
  }

  get url(): string {
    return this.portal.url;
  }

  get signIns(): string {
    return this.portal.signIns;
  }

  /** Serves the same portal once more under https on another name; its address. */
  beside(host: string, tls: Record<string, string>): Promise<string> {
    return this.portal.beside(host, tls);
  }

  /** A browser of one person: own cookies, Chinese or English. */
  async visitor(options: { locale?: string; width?: number; base?: string } = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: options.base ?? this.url,
      locale: options.locale ?? 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: options.width ?? 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    this.watch(context, options.base ?? this.url);
    return context.newPage();
  }

  /** Signs a demo account in: `role` as `npm start` prints it. */
  async signedIn(role: string, options: { locale?: string; width?: number } = {}): Promise<Page> {
    const page = await this.visitor(options);
    const [email, password] = this.account(role);
    const answer = await page.request.post('/api/sessions', { data: { email, password } });
    if (!answer.ok()) throw new Error(`${role} could not sign in: ${await answer.text()}`);
    return page;
  }

  /** Mail address, password and TOTP secret of a demo account, by its role or the name in its address. */
  account(name: string): [string, string, string | undefined] {
    const lines = this.signIns.split('\n');
    const line = lines.find((text) => text.startsWith(`${name} `)) ?? lines.find((text) => text.includes(` ${name}@`));
    const [, email = '', password = '', , secret] = line?.split(/\s+/) ?? [];
    return [email, password, secret];
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.portal.stop();
  }

  private watch(context: BrowserContext, base: string): void {
    context.on('weberror', (error) => this.faults.push(`thrown: ${error.error().message}`));
    context.on('console', (message) => {
      const expected = /status of (401|403|404|409|413|422|429)/.test(message.text());
      if (message.type() === 'error' && !expected) this.faults.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== base) this.faults.push(`elsewhere: ${request.url()}`);
    });
  }
}

/** What axe finds against WCAG 2.2 AA, one line a rule; and words in the colour of their ground, which axe takes for hidden on purpose. */
export async function violations(page: Page): Promise<string[]> {
  // From the top: what the fixed head covers elsewhere is covered by where the page happens to stand.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const lines = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  return [...lines, ...(await page.evaluate(unreadable))];
}

/** What can be pressed and not be read; runs in the page. */
function unreadable(): string[] {
  const plain = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration) =>
    backgroundImage === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)';
  const groundOf = (node: Element | null): CSSStyleDeclaration | null => {
    if (!node) return null;
    const style = getComputedStyle(node);
    return plain(style) ? groundOf(node.parentElement) : style;
  };
  return [...document.querySelectorAll<HTMLElement>('button, a[href]')].flatMap((node) => {
    const ground = groundOf(node);
    const same = ground?.backgroundImage === 'none' && ground.backgroundColor === getComputedStyle(node).color;
    return same && node.innerText.trim() !== '' ? [`unreadable: ${node.innerText}`] : [];
  });
}

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
