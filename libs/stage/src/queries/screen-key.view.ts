import type { ScreenKind } from '../domain/screen.js';

/** A screen just made, with the key that opens it. */
export class ScreenKeyView {
  id: string;
  kind: ScreenKind;
  name: string;
  key: string;
}
