import type { Localised } from '#kernel';

/** A text in every language of the product. */
export class LocalisedView implements Localised {
  'zh-CN': string;
  en: string;
}
