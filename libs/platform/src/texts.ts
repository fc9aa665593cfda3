import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';
import { type Locale, LOCALES, type Localised } from '#kernel';
import { ROOT } from './root.js';

type Tree = { [key: string]: string | Tree };
type Catalogue = Record<Locale, Map<string, string>>;

/** Every text the server says, from the `texts/` room of each context; keys begin with the context's name. */
@Injectable()
export class Texts {
  private readonly catalogue = readCatalogue();
  private readonly refusals = refusalsOf(this.catalogue);

  /** The text in the language, its `{{names}}` filled in; a text that is missing is a fault of the program. */
  say(locale: Locale, key: string, vars: Record<string, unknown> = {}): string {
    const text = this.catalogue[locale].get(key);
    if (text === undefined) throw new Error(`No text ${key} in ${locale}`);
    return fill(text, vars);
  }

  /** The text as it is written, its places unfilled; absent: undefined. */
  raw(locale: Locale, key: string): string | undefined {
    return this.catalogue[locale].get(key);
  }

  /** Every key of a text, in the order of the files. */
  keys(): string[] {
    return [...this.catalogue['zh-CN'].keys()];
  }

  /** The text of a refusal's code, or of `unexpected` when the code has none; a name in both languages is said in this one. */
  refusal(locale: Locale, code: string, vars: Record<string, unknown> = {}): string {
    const texts = this.refusals[locale];
    return fill(texts.get(code) ?? texts.get('unexpected') ?? code, inLocale(vars, locale));
  }
}

function inLocale(vars: Record<string, unknown>, locale: Locale): Record<string, unknown> {
  const said = (value: unknown) => (isLocalised(value) ? value[locale] : value);
  return Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, said(value)]));
}

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

const templates = new Map<string, HandlebarsTemplateDelegate>();

/** Handlebars never compiles what people typed: only our own texts are templates. */
function fill(text: string, vars: Record<string, unknown>): string {
  const template = templates.get(text) ?? Handlebars.compile(text, { noEscape: true });
  templates.set(text, template);
  return template(vars);
}

function readCatalogue(): Catalogue {
  const libs = join(ROOT, 'libs');
  const pairs = LOCALES.map((locale) => {
    const texts = readdirSync(libs).flatMap((context) => {
      const file = join(libs, context, 'src/texts', `${locale}.json`);
      return existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8')) as Tree, context) : [];
    });
    return [locale, new Map(texts)] as const;
  });
  return Object.fromEntries(pairs) as Catalogue;
}

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const path = `${prefix}.${key}`;
    return typeof value === 'string' ? [[path, value]] : flatten(value, path);
  });
}

function refusalsOf(catalogue: Catalogue): Catalogue {
  const only = (texts: Map<string, string>) =>
    new Map(
      [...texts].filter(([key]) => key.includes('.refusals.')).map(([key, text]) => [key.split('.').pop()!, text]),
    );
  return { 'zh-CN': only(catalogue['zh-CN']), en: only(catalogue.en) };
}
