export class LocalisedNameView {
  'zh-CN': string;
  en: string;
}
