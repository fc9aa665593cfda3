/** Where the printed certificate lies in the store. */
export function paperKey(certificateId: string): string {
  return `certificates/${certificateId.slice(-2)}/${certificateId}.pdf`;
}
