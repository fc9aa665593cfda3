/** An upload: how much of it is here, and what became of it. */
export class UploadView {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  /** Bytes that have arrived. */
  offset: number;
  state: 'arriving' | 'held' | 'passed' | 'refused';
}
