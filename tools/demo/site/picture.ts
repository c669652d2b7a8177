/** A quiet picture for an article: hills and water in colours that follow from its name. */
export function picture(slug: string): string {
  const seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const hue = seed % 360;
  const hill = (base: number, rise: number): string => {
    const points = Array.from({ length: 13 }, (_, i) => `${i * 60},${base - rise * Math.abs(Math.sin(seed + i * 0.9))}`);
    return `0,300 ${points.join(' ')} 720,300`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300" width="720" height="300">
<rect width="720" height="300" fill="hsl(${hue} 30% 82%)"/>
<circle cx="${120 + (seed % 480)}" cy="90" r="34" fill="hsl(${(hue + 40) % 360} 60% 90%)"/>
<polygon points="${hill(210, 70)}" fill="hsl(${hue} 25% 62%)"/>
<polygon points="${hill(260, 50)}" fill="hsl(${hue} 28% 44%)"/>
</svg>
`;
}
