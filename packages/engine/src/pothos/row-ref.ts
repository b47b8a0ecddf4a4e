/** A row that a resolver names, such as the one that a mutation has written; the engine reads what was selected of it. */
export class RowRef {
  readonly model: string;
  readonly id: number;

  constructor(model: string, id: number) {
    this.model = model;
    this.id = id;
  }
}
