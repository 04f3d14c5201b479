/** "còn chờ huyện duyệt" → "huyện duyệt"; null where the words say more than whom it waits for, or nothing of it. */
export const whomOf = (difficulty: string | null): string | null =>
  /^(?:(?:còn|vẫn|đang|phải|giờ)\s+)*(?:chờ|đợi)\s+([^,;]+)$/iu.exec(
    difficulty?.normalize('NFC') ?? '',
  )?.[1] ?? null;
