"""What all pages share: access, origin check, headers, errors, the app shell, health."""
