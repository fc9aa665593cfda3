export class PublishedView {
  id: string;
  no: number;
  publishedAt: Date;
}
