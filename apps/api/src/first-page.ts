import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicFile, publicFile } from '#publication';

/**
 * The page with texts written into it, made once for each set of catalogues.
 * @param root where the built web stands
 * @returns the page that speaks from these catalogues
 */
export function firstPage(root: string): (texts: readonly string[]) => Promise<PublicFile> {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const every = textsOf(root);
  const made = new Map<string, Promise<PublicFile>>();
  return (texts) => {
    const set = texts.join();
    const known =
      made.get(set) ?? publicFile('text/html; charset=utf-8', Buffer.from(spoken(html, every, texts)), false);
    made.set(set, known);
    return known;
  };
}

function textsOf(root: string): Record<string, object> {
  const file = join(root, '.vite/texts.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>) : {};
}

function spoken(html: string, every: Record<string, object>, texts: readonly string[]): string {
  const own = JSON.stringify(Object.fromEntries(texts.map((name) => [name, every[name]])));
  // Data, not script: nothing runs, and no text can end it.
  const block = `<script type="application/json" id="texts">${own.replaceAll('<', String.raw`\u003c`)}</script>`;
  return html.replace('</body>', () => `${block}\n  </body>`);
}
