import { PlainLine } from './plain-line.js';
import { WaitingLine } from './place-line.js';
import { ShellLine } from './shell-line.js';

/** What the page says of this device: a plain connection, a newer version of the pages, and sheets that wait. */
export function DeviceLines() {
  return (
    <>
      <PlainLine />
      <ShellLine />
      <WaitingLine />
    </>
  );
}
