// caught: names
export interface EntryInfo {
  id: string;
}
