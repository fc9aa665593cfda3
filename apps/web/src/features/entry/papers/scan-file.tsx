import { FileView } from '../../../ui/file-view.js';
import type { Pledge } from '../api/pledge.js';

/** Opens the scan of a pledge. */
export function ScanFile({ entryId, scan }: { entryId: string; scan: NonNullable<Pledge['scan']> }) {
  return <FileView address={`/api/entries/${entryId}/files/${scan.id}`} file={scan} />;
}
