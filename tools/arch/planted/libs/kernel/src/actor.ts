/** Who acts. */
export interface Actor {
  personId: string | null;
}
