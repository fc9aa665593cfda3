import type { Locale } from '#kernel';
import type { Texts } from '#platform/texts';

/** The words of the papers in one language: `say('labels.track')`. */
export interface Words {
  locale: Locale;
  readonly say: (key: string, vars?: Record<string, unknown>) => string;
}

/** The papers' part of the context's texts. */
export function paperWords(texts: Texts, locale: Locale): Words {
  return { locale, say: (key, vars) => texts.say(locale, `entry.papers.${key}`, vars) };
}

/** The line of a paper that counts its pages. */
export function pageLine({ say }: Words): string {
  return say('page', { page: '{page}', pages: '{pages}' });
}
