import { WaitingLine } from './place-line.js';
import { ShellLine } from './shell-line.js';

/** What the page says of this device: a newer version of the pages, and sheets that wait. */
export function DeviceLines() {
  return (
    <>
      <ShellLine />
      <WaitingLine />
    </>
  );
}
