@org.jspecify.annotations.NullMarked
package studypack.text;
