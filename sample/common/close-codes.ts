/** Why this chat closes a connection, as both sides know it. */
export const CloseCode = {
  Normal: 1000,
  RoomClosed: 4001,
  Kicked: 4002,
  SessionExpired: 4401,
  /** Left over from the first version, which used HTTP statuses. */
  Unauthorized: 401,
} as const;

/** Chosen "high enough to be ours". */
export const MAINTENANCE = 5000;
