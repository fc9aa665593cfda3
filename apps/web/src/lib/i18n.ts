import i18next, { type ReadCallback } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { type Locale, LOCALES, type Localised } from '#kernel';
import { firstLocale, keepLocale } from './locale.js';
import { tellFault } from './page-fault.js';
import type { Namespace } from './texts/catalogues.js';
import { readTexts } from './texts/read-texts.js';

const backend = {
  type: 'backend' as const,
  read(language: string, namespace: string, done: ReadCallback): void {
    readTexts(namespace as Namespace, language as Locale).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, false),
    );
  },
};

const markDocument = (language: string) => {
  document.documentElement.lang = language;
};

/** What stands where a text is missing: nobody is shown a key. */
const GAP = '…';

/** A key without a text: told to the log, and by the console to every test. A call that brings a text of its own has none to miss. */
function gapFor(key: string, own?: string): string {
  if (own !== undefined) return own;
  tellFault('text-missing', key);
  return GAP;
}

let started: Promise<unknown> = Promise.resolve();

/** Starts the catalogues in the visitor's language; only the common texts are read before the first page. */
export async function startTexts(locale: Locale = firstLocale()): Promise<void> {
  i18next.on('languageChanged', markDocument);
  started = i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: false,
      supportedLngs: [...LOCALES],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      appendNamespaceToMissingKey: true,
      parseMissingKeyHandler: gapFor,
      react: { useSuspense: false },
    });
  await started;
}

/** Reads the texts of an audience, so its pages never flash keys; the files are on their way before the start is over. */
export async function loadTexts(...namespaces: Namespace[]): Promise<void> {
  const locale = (i18next.language as Locale | undefined) ?? firstLocale();
  await Promise.all([started, ...namespaces.map((namespace) => readTexts(namespace, locale))]);
  await i18next.loadNamespaces(namespaces);
}

/** Changes the language of everything shown and remembers it. */
export async function changeLocale(locale: Locale): Promise<void> {
  keepLocale(locale);
  await i18next.changeLanguage(locale);
}

/** The language in use now. */
export const currentLocale = (): Locale => (i18next.language as Locale | undefined) ?? LOCALES[0];

/** The language in use; the component draws again when it changes. */
export function useLocale(): Locale {
  return useTranslation().i18n.language as Locale;
}

/** Picks the text in the language in use. */
export function useSay(): (text: Partial<Localised> | null | undefined) => string {
  const locale = useLocale();
  return (text) => text?.[locale] ?? '';
}
