const COMMON: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'je',
  ё: 'jo',
  ж: 'zj',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'oe',
  ф: 'f',
  х: 'ch',
  ц: 'ts',
  ч: 'tsj',
  ш: 'sj',
  щ: 'sjtsj',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'joe',
  я: 'ja',
};
const ENGLISH: Record<string, string> = {
  ж: 'zh',
  й: 'y',
  у: 'u',
  х: 'kh',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  ї: 'yi',
};

/** A Russian or Ukrainian name as Dutch newspapers write it: in Dutch and in English transliteration. */
export function transliterate(name: string): string[] {
  const lower = name.toLowerCase();
  const dutch = [...lower]
    .map((letter) => COMMON[letter] ?? letter)
    .join('')
    .replace(/ij$/, 'i');
  const english = [...lower]
    .map((letter) => ENGLISH[letter] ?? COMMON[letter] ?? letter)
    .join('')
    .replace(/[iy]y$/, 'y');
  return [...new Set([dutch, english, `${dutch}j`.replace(/([^i])j$/, '$1')])];
}
