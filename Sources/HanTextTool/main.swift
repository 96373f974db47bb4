import HanText

print("hantext")
