/** The words of a message. */
export class WordsView {
  subject: string;
  body: string;
}

/** The subject of a message in one language; `changed`: the edition's own. */
export class TemplateTextView {
  locale: 'zh-CN' | 'en';
  subject: string;
  changed: boolean;
  /** What a change must name; 0 before the first. */
  version: number;
  changedAt: Date | null;
}

/** The whole text in one language, and ours beside it. */
export class WordingView extends TemplateTextView {
  body: string;
  builtIn: WordsView;
}

/** What the reader may do. */
export class TemplateCanView {
  change: boolean;
  hold: boolean;
}

/** One kind of message an edition sends. */
export class TemplateCardView {
  template: string;
  texts: TemplateTextView[];
  /** Whether such messages wait to be read before they leave. */
  held: boolean;
}

/** Every kind of message an edition sends. */
export class TemplateListView {
  items: TemplateCardView[];
  /** Whether all messages wait, whatever their kind. */
  holdAll: boolean;
  can: TemplateCanView;
}

/** A text in both languages. */
export class TwoTextsView {
  'zh-CN': string;
  en: string;
}

/** Something that is filled in. */
export class PlaceView {
  name: string;
  label: TwoTextsView;
  sample: TwoTextsView;
}

/** A change of the words; without words it is ours again. */
export class WordingVersionView {
  locale: 'zh-CN' | 'en';
  version: number;
  subject: string | null;
  body: string | null;
  changedAt: Date;
}

/** One kind of message with its words, what can be filled in, and how its words changed, newest first. */
export class TemplateView {
  template: string;
  texts: WordingView[];
  places: PlaceView[];
  history: WordingVersionView[];
  can: TemplateCanView;
}

/** What was filled in. */
export class FilledView {
  name: string;
  label: string;
  sample: string;
}

/** A message as its reader would get it. */
export class PreviewView {
  subject: string;
  body: string;
  filled: FilledView[];
}
