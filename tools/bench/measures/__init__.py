"""The measurements, one small module each: `measure(setting)` gives figures beside their targets."""
