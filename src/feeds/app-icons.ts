/** The sizes that browsers and home screens ask for, in pixels. */
export const iconSizes = [180, 192, 512] as const;

/** Path of an icon. */
export function iconPath(size: (typeof iconSizes)[number]): string {
  return `/icons/${size}.png`;
}

/**
 * The site's mark for a home screen: opaque, with the room around it that a mask may cut away (the safe zone of a
 * maskable icon is a circle of four fifths of its width).
 */
export function drawAppIcon(mark: string, size: number): string {
  const room = size / 5;
  const inner = mark.replace(
    '<svg ',
    `<svg x="${room}" y="${room}" width="${size - 2 * room}" height="${size - 2 * room}" `,
  );
  const ground = '<rect width="100%" height="100%" fill="#fdfdfb"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${inner}</svg>`;
}
