/** A name without case, diacritics and typographic variants, as the name lists are sorted: "Mélanie" → "melanie", "O’Sullivan" → "o'sullivan". */
export function fold(name: string): string {
  return name
    .replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ')
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('ı', 'i');
}
