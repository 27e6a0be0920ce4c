"""Front: how the registers and insights reach people."""
