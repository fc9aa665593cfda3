const place = (ballotId: string, no: number) => `ballot ${ballotId} ${no}`;

/** 128 bits of chance in hexadecimal, made on the voter's device. */
export function newReceipt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps a receipt on this device, where storage is allowed; nothing of the choice is kept. */
export function keepReceipt(ballotId: string, no: number, receipt: string): void {
  try {
    localStorage.setItem(place(ballotId, no), receipt);
  } catch {
    // A device that keeps nothing shows no receipt later; the vote counts all the same.
  }
}

/** The receipt this device keeps of a round; null: none. */
export function keptReceipt(ballotId: string, no: number): string | null {
  try {
    return localStorage.getItem(place(ballotId, no));
  } catch {
    return null;
  }
}

/** The first and last letters of a receipt, for people to compare. */
export const shortReceipt = (receipt: string): string => `${receipt.slice(0, 4)}…${receipt.slice(-4)}`.toUpperCase();
