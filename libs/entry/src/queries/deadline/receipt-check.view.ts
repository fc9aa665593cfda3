import type { Localised } from '#kernel';

/** A text in every language of the product. */
export class ReceiptEditionView implements Localised {
  'zh-CN': string;
  en: string;
}

/** Whether a receipt is genuine; nothing about people. What does not match looks like what does not exist. */
export class ReceiptCheckView {
  genuine: boolean;
  edition: ReceiptEditionView | null;
  entryNumber: string | null;
  issuedAt: Date | null;
  /** Whether it is the entry's newest receipt. */
  latest: boolean;
}
