/** Rows of fields; a field between quotation marks may hold the delimiter, line breaks and doubled marks. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (csv[i + 1] === '"') field += csv[++i];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === delimiter) endField();
    else if (sign === '\n') {
      endField();
      rows.push([]);
    } else if (sign !== '\r' || csv[i + 1] !== '\n') field += sign;
  }
  if (field || rows.at(-1)?.length) endField();
  return rows.filter((row) => row.length > 0);
}
