const key = 'district-hub:token';

/** The token of this browser tab; it is gone when the tab is closed and is written nowhere else. */
export const token = {
  read: (): string => sessionStorage.getItem(key) ?? '',
  write(value: string): void {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  },
};
